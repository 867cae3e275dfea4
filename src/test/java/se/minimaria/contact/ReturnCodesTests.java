package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnCodesTests {

    private static final WordList LIST = new WordList();
    private static final ReturnCode CODE = new ReturnCode(List.of("granris", "tisdag", "lampa", "åker"));

    private final ReturnCodes codes = new ReturnCodes(LIST);

    @Nested
    class Making {

        @Test
        void givesTheSameWordsForTheSameBytes() {
            var bytes = new byte[] {1, 2, 3, 4, 5, 6};
            assertThat(codes.of(bytes)).isEqualTo(codes.of(bytes.clone()));
        }

        @Test
        void usesEachOf44BitsAndNoMore() {
            var none = codes.of(new byte[6]);
            for (int bit = 0; bit < 48; bit++) {
                var bytes = new byte[6];
                bytes[bit / 8] = (byte) (0x80 >>> (bit % 8));
                if (bit < 44) {
                    assertThat(codes.of(bytes)).as("bit %d", bit).isNotEqualTo(none);
                    assertThat(codes.of(bytes).spoken().get(bit / 11)).isEqualTo(LIST.word(1 << (10 - bit % 11)));
                } else {
                    assertThat(codes.of(bytes)).as("bit %d", bit).isEqualTo(none);
                }
            }
        }

        @Test
        void givesTheFirstAndTheLastWordAtTheEndsOfTheRange() {
            assertThat(codes.of(new byte[32]).spoken()).containsOnly(LIST.word(0));
            assertThat(codes.of(new byte[] {-1, -1, -1, -1, -1, -1}).spoken()).containsOnly(LIST.word(2047));
        }

        @Test
        void spreadsEvenlyOverTheListInEveryPlace() {
            var random = new Random(2026);
            var bytes = new byte[6];
            int rounds = 2048 * 40;
            var counts = List.of(
                    new HashMap<String, Integer>(),
                    new HashMap<String, Integer>(),
                    new HashMap<String, Integer>(),
                    new HashMap<String, Integer>());
            for (int i = 0; i < rounds; i++) {
                random.nextBytes(bytes);
                var words = codes.of(bytes).spoken();
                for (int place = 0; place < 4; place++) {
                    counts.get(place).merge(words.get(place), 1, Integer::sum);
                }
            }
            assertThat(counts).allSatisfy(place -> {
                assertThat(place).hasSize(2048);
                double chiSquare = place.values().stream()
                        .mapToDouble(count -> (count - 40) * (count - 40) / 40.0)
                        .sum();
                assertThat(chiSquare).isBetween(2047 - 5 * 64.0, 2047 + 5 * 64.0);
            });
        }

        @Test
        void refusesTooLittleEntropy() {
            assertThatThrownBy(() -> codes.of(new byte[5])).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "granris tisdag lampa åker",
                    "Granris TISDAG Lampa Åker",
                    "granris tisdag lampa aker",
                    "granris tisdag lampa aaker",
                    "  granris   tisdag\tlampa \u00A0 åker  ",
                    "granris, tisdag, lampa, åker.",
                    "granris-tisdag-lampa-åker",
                    "granris–tisdag–lampa–åker",
                    "1. granris\n2. tisdag\n3. lampa\n4. åker\n",
                    "1) granris 2) tisdag 3) lampa 4) åker",
                    "1granris 2tisdag 3lampa 4åker",
                    "\"granris tisdag lampa a\u030Aker\"",
                    "\uFEFFgran\u00ADris tisdag\u200B lampa åker",
                    "granris/tisdag/lampa/åker"
                })
        void takesTheFourWordsHoweverTheyAreTyped(String typed) {
            assertThat(codes.parse(typed)).isEqualTo(new TypedCode.Parsed(CODE));
        }

        @Test
        void keepsTheOrder() {
            assertThat(codes.parse("åker lampa tisdag granris")).isNotEqualTo(new TypedCode.Parsed(CODE));
        }

        @Test
        void pointsOutTheFirstWordThatIsNotInTheListAndTheOneThatWasMeant() {
            assertThat(codes.parse("granris tisdag lammpa åkrer"))
                    .isEqualTo(new TypedCode.UnknownWord(3, "lammpa", Optional.of("lampa")));
        }

        @Test
        void guessesNothingFarFetched() {
            assertThat(codes.parse("qwxzqwxz tisdag lampa åker"))
                    .isEqualTo(new TypedCode.UnknownWord(1, "qwxzqwxz", Optional.empty()));
        }

        @ParameterizedTest
        @CsvSource({"'',0", "' 1. 2. ',0", "granris,1", "granris tisdag lampa,3", "a b c d e,5"})
        void countsTheWordsWhenTheyAreNotFour(String typed, int count) {
            assertThat(codes.parse(typed)).isEqualTo(new TypedCode.WrongCount(count));
        }

        @Test
        void readsBackEveryCodeThatItMakes() {
            var random = new Random(44);
            var bytes = new byte[6];
            for (int i = 0; i < 5_000; i++) {
                random.nextBytes(bytes);
                var code = codes.of(bytes);
                assertThat(codes.parse(String.join(" ", code.spoken()))).isEqualTo(new TypedCode.Parsed(code));
            }
        }
    }

    @Nested
    class Secrecy {

        @Test
        void showsNoWordInALog() {
            assertThat(CODE.toString()).isEqualTo("ReturnCode[****]");
            assertThat(new TypedCode.Parsed(CODE).toString()).doesNotContain("granris");
            assertThat(codes.parse("granris tisdag lammpa åker").toString())
                    .doesNotContain("lammpa")
                    .doesNotContain("lampa");
        }

        @Test
        void hasFourWordsAlways() {
            assertThatThrownBy(() -> new ReturnCode(List.of("granris", "tisdag", "lampa")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("granris");
        }
    }
}
