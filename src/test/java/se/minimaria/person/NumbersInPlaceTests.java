package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.minimaria.person.IdentityNumberReading.Read;
import se.minimaria.person.IdentityNumberReading.Reason;
import se.minimaria.person.IdentityNumberReading.Unreadable;

/** Numbers in place of a personnummer. The examples are published ones and belong to nobody. */
class NumbersInPlaceTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Nested
    class Interim {

        @ParameterizedTest
        @ValueSource(strings = {"20000101T220", "20000101-T220", "000101T220", "000101-t220", " 2000 01 01 T220 "})
        void isReadWithALetterThatCountsAsOne(String typed) {
            assertThat(IdentityNumber.parse(typed, TODAY)).isInstanceOfSatisfying(Read.class, read -> {
                assertThat(read.number()).isEqualTo(new Interimsnummer("20000101T220"));
                assertThat(read.number().kind()).isEqualTo("interim");
                assertThat(read.number().suggestedBirthDate()).contains(LocalDate.parse("2000-01-01"));
                assertThat(read.number().legalSex()).contains(LegalSex.FEMALE);
                assertThat(read.number().isTestNumber()).isFalse();
            });
            assertThat(IdentityNumber.ofCanonical("20000101T220")).isInstanceOf(Interimsnummer.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"T", "R", "S", "U", "W", "X", "J", "K", "L", "M", "N"})
        void hasOneOfElevenLetters(String letter) {
            assertThat(IdentityNumber.parse("20000101" + letter + "220", TODAY)).isInstanceOf(Read.class);
        }

        @ParameterizedTest
        @CsvSource({
            "20000101A220, WRONG_SHAPE",
            "20000101P220, WRONG_SHAPE",
            "200001012T20, WRONG_SHAPE",
            "20000101T221, WRONG_CHECK",
            "20000102T220, WRONG_CHECK",
            "20001301T220, NO_SUCH_DAY",
            "20000161T220, WRONG_SHAPE"
        })
        void isRefusedForAReason(String typed, Reason reason) {
            assertThat(IdentityNumber.parse(typed, TODAY)).isEqualTo(new Unreadable(reason));
        }
    }

    @Nested
    class NationalReserve {

        @Test
        void saysABirthDateOfEitherCenturyAndNoSexWhereItIsALetter() {
            var number = (Read) IdentityNumber.parse("98240301-AA06", TODAY);

            assertThat(number.number()).isEqualTo(new NationalReserveNumber("98240301AA06"));
            assertThat(number.number().kind()).isEqualTo("national-reserve");
            assertThat(number.number().suggestedBirthDate()).contains(LocalDate.parse("2024-03-01"));
            assertThat(number.number().legalSex()).contains(LegalSex.FEMALE);
            assertThat(new NationalReserveNumber("22990301AAA6").suggestedBirthDate())
                    .contains(LocalDate.parse("1999-03-01"));
            assertThat(new NationalReserveNumber("22990301AAA6").legalSex()).isEmpty();
            assertThat(IdentityNumber.ofCanonical("98240301AA06")).isInstanceOf(NationalReserveNumber.class);
        }

        @Test
        void mayHaveASerialInPlaceOfABirthDate() {
            assertThat(new NationalReserveNumber("00002041AA16").suggestedBirthDate())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"98241301AA06", "24240301AA06", "19990301AA06", "98240301IA06", "98240301AAA", "00000101AA06"
                })
        void isNotReadFromAnythingElse(String typed) {
            assertThat(IdentityNumber.parse(typed, TODAY)).isInstanceOf(Unreadable.class);
        }
    }
}
