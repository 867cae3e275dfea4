package se.minimaria.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.minimaria.person.IdentityNumber;
import se.minimaria.person.IdentityNumberReading.Read;
import se.minimaria.person.LegalSex;
import se.minimaria.person.Personnummer;
import se.minimaria.person.ReserveNumber;

/**
 * Hands out identity numbers to invented people: a birth date has two test numbers, serial 238 for a woman and 239 for
 * a man; whoever comes after gets a reserve number.
 *
 * <p>The order of the calls decides who gets which, so one thread asks, in the order of the seed.
 */
final class TestNumbers {

    private final Set<Personnummer> taken = new HashSet<>();
    private ReserveNumber nextReserve = ReserveNumber.ofSerial(1);

    IdentityNumber take(LocalDate birthDate, LegalSex sex) {
        var number = of(birthDate, sex);
        if (taken.add(number)) {
            return number;
        }
        var reserve = nextReserve;
        nextReserve = reserve.next();
        return reserve;
    }

    /** The one test number of a birth date and a legal sex. */
    static Personnummer of(LocalDate birthDate, LegalSex sex) {
        var withoutCheck = DateTimeFormatter.BASIC_ISO_DATE.format(birthDate)
                + switch (sex) {
                    case FEMALE -> "238";
                    case MALE -> "239";
                };
        return IntStream.rangeClosed(0, 9)
                .mapToObj(check -> IdentityNumber.parse(withoutCheck + check, birthDate))
                .flatMap(reading -> reading instanceof Read(Personnummer number) ? Stream.of(number) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }
}
