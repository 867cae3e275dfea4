package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.minimaria.person.IdentityNumberReading.Read;
import se.minimaria.person.IdentityNumberReading.Reason;
import se.minimaria.person.IdentityNumberReading.Unreadable;

class IdentityNumberTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    /** A text with its check digit in place of the letter c, reckoned here and not by the code under test. */
    private static String checked(String text) {
        var digits = text.replaceAll("[^0-9]", "");
        var nine = digits.substring(digits.length() - 9);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int product = Character.digit(nine.charAt(i), 10) * (2 - i % 2);
            sum += product / 10 + product % 10;
        }
        return text.replace("c", String.valueOf((10 - sum % 10) % 10));
    }

    private static IdentityNumber read(String text) {
        assertThat(IdentityNumber.parse(text, TODAY)).isInstanceOf(Read.class);
        return IdentityNumber.parse(text, TODAY) instanceof Read(var number) ? number : ReserveNumber.ofSerial(1);
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @CsvSource({
            "20090417238c, 20090417238c",
            "20090417-238c, 20090417238c",
            "090417-238c, 20090417238c",
            "090417238c, 20090417238c",
            "' 2009 04 17 - 238c ', 20090417238c",
            "20090417–238c, 20090417238c",
            "20090417\u2212238c, 20090417238c",
            "090417+238c, 19090417238c",
            "19090417+238c, 19090417238c",
            "19090417-238c, 19090417238c",
            "270417-239c, 19270417239c",
            "260417+239c, 19260417239c",
            "260302-239c, 20260302239c",
            "260303239c, 19260303239c",
            "250417+239c, 19250417239c",
            "000229-239c, 20000229239c",
            "20090477-238c, 20090477238c",
            "090477-238c, 20090477238c"
        })
        void takesTenAndTwelveDigitsWithAnySign(String typed, String canonical) {
            assertThat(read(checked(typed)).canonical()).isEqualTo(checked(canonical));
        }

        @ParameterizedTest
        @CsvSource({
            "'', EMPTY",
            "'  ', EMPTY",
            "12345, WRONG_SHAPE",
            "0904172380000, WRONG_SHAPE",
            "170904-172380, WRONG_SHAPE",
            "090417*2381, WRONG_SHAPE",
            "20090417T38c, WRONG_SHAPE",
            "20090417000c, WRONG_SHAPE",
            "17090417238c, WRONG_SHAPE",
            "20091317238c, NO_SUCH_DAY",
            "20090230238c, NO_SUCH_DAY",
            "20090400238c, NO_SUCH_DAY",
            "20090460238c, NO_SUCH_DAY",
            "20090492238c, NO_SUCH_DAY",
            "20090229239c, NO_SUCH_DAY",
            "000229+239c, NO_SUCH_DAY",
            "20260303239c, IN_THE_FUTURE",
            "260303-239c, IN_THE_FUTURE"
        })
        void tellsWhyATextIsNoNumber(String typed, Reason reason) {
            assertThat(IdentityNumber.parse(checkedIfAsked(typed), TODAY)).isEqualTo(new Unreadable(reason));
        }

        @Test
        void noticesEverySingleWrongDigitAfterTheCentury() {
            var right = checked("20090417239c");
            for (int place = 2; place < 12; place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    var typed = right.substring(0, place) + digit + right.substring(place + 1);
                    if (!typed.equals(right)) {
                        assertThat(IdentityNumber.parse(typed, LocalDate.parse("2099-12-31")))
                                .as("place %d", place)
                                .isInstanceOf(Unreadable.class);
                    }
                }
            }
        }

        private static String checkedIfAsked(String typed) {
            return typed.contains("c") && !typed.contains("T") ? checked(typed) : typed;
        }
    }

    @Nested
    class ThePublishedExample {

        /** Skatteverket's own example, SKV M 2010:3. */
        @Test
        void isACoordinationNumberOfAManBornOnTheThirdOfOctober1970() {
            var number = read("701063-2391");
            assertThat(number).isInstanceOf(Samordningsnummer.class);
            assertThat(number.canonical()).isEqualTo("197010632391");
            assertThat(number.suggestedBirthDate()).contains(LocalDate.parse("1970-10-03"));
            assertThat(number.legalSex()).contains(LegalSex.MALE);
        }
    }

    @Nested
    class WhatANumberSays {

        @ParameterizedTest
        @CsvSource({"20090417238c,FEMALE", "20090417239c,MALE", "20090477238c,FEMALE", "20090477239c,MALE"})
        void isADateAndALegalSex(String typed, LegalSex sex) {
            assertThat(read(checked(typed)).suggestedBirthDate()).contains(LocalDate.parse("2009-04-17"));
            assertThat(read(checked(typed)).legalSex()).contains(sex);
            assertThat(read(checked(typed)).isTestNumber()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"237", "240", "001", "999"})
        void isNotATestNumberWithAnotherSerial(String serial) {
            // an impossible person: born before there were numbers, dead for a century
            assertThat(read(checked("18000101" + serial + "c")).isTestNumber()).isFalse();
        }

        @Test
        void isAPersonnummerWithoutTheSixtyDays() {
            assertThat(read(checked("20090417238c"))).isInstanceOf(Personnummer.class);
        }
    }

    @Nested
    class Stored {

        @Test
        void comesBackAsWhatItWas() {
            for (var typed : new String[] {"20090417238c", "20090477239c"}) {
                assertThat(IdentityNumber.ofCanonical(checked(typed))).isEqualTo(read(checked(typed)));
            }
            var reserve = ReserveNumber.ofSerial(7);
            assertThat(IdentityNumber.ofCanonical(reserve.canonical())).isEqualTo(reserve);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "RN", "200904172380", "0904172384", "x"})
        void isABrokenAssumptionWhenItIsNoNumberAndTheDigitsAreNotRepeated(String stored) {
            assertThatThrownBy(() -> IdentityNumber.ofCanonical(stored))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("0904");
        }

        @Test
        void isNeverOfTheOtherKind() {
            assertThatThrownBy(() -> new Personnummer(checked("20090477238c")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Samordningsnummer(checked("20090417238c")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Secrecy {

        @Test
        void showsNoDigitInALog() {
            assertThat(IdentityNumber.parse(checked("20090417238c"), TODAY).toString())
                    .doesNotContainPattern("[0-9]");
            assertThat(read(checked("20090477238c")).toString()).doesNotContainPattern("[0-9]");
            assertThat(ReserveNumber.ofSerial(1234).toString()).doesNotContainPattern("[0-9]");
        }
    }

    @Nested
    class Reserve {

        @Test
        void hasItsOwnFormOfTwelveCharacters() {
            assertThat(ReserveNumber.ofSerial(42).canonical()).isEqualTo("RN000000042W");
            assertThat(ReserveNumber.ofSerial(999_999_999).canonical()).matches("RN999999999[A-Z]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"RN000000042W", "rn000000042w", " RN 000 000 042-W "})
        void isReadAsItIsTyped(String typed) {
            assertThat(read(typed)).isEqualTo(ReserveNumber.ofSerial(42));
        }

        @Test
        void tellsNeitherBirthNorSex() {
            var number = ReserveNumber.ofSerial(238);
            assertThat(number.suggestedBirthDate()).isEmpty();
            assertThat(number.legalSex()).isEmpty();
            assertThat(number.isTestNumber()).isFalse();
        }

        @Test
        void isNeverTakenForAPersonnummerEvenWithoutItsLetters() {
            for (int serial = 1; serial < 100_000; serial += 7) {
                var number = ReserveNumber.ofSerial(serial).canonical();
                assertThat(IdentityNumber.parse(number.replaceAll("[^0-9]", ""), TODAY))
                        .isEqualTo(new Unreadable(Reason.WRONG_SHAPE));
                assertThat(number).doesNotMatch("[0-9]{8}.*");
            }
        }

        @Test
        void noticesEveryWrongDigitAndEverySwapOfNeighbours() {
            var right = ReserveNumber.ofSerial(109_238_475).canonical();
            var slips = new HashSet<String>();
            for (int place = 2; place < 11; place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    slips.add(right.substring(0, place) + digit + right.substring(place + 1));
                }
                if (place < 10) {
                    slips.add(right.substring(0, place)
                            + right.charAt(place + 1)
                            + right.charAt(place)
                            + right.substring(place + 2));
                }
            }
            slips.remove(right);
            assertThat(slips)
                    .hasSizeGreaterThan(80)
                    .allSatisfy(slip -> assertThat(IdentityNumber.parse(slip, TODAY))
                            .isEqualTo(new Unreadable(Reason.WRONG_CHECK)));
        }

        @Test
        void goesOnWithTheNextUntilTheyRunOut() {
            assertThat(ReserveNumber.ofSerial(42).next()).isEqualTo(ReserveNumber.ofSerial(43));
            assertThatThrownBy(() -> ReserveNumber.ofSerial(999_999_999).next())
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ReserveNumber.ofSerial(0)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
