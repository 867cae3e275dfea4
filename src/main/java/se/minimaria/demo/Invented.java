package se.minimaria.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.minimaria.network.Municipality;
import se.minimaria.network.MunicipalityCode;
import se.minimaria.network.Network;
import se.minimaria.person.LegalSex;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;

/** Somebody who does not exist, drawn at random within the assumptions. */
record Invented(
        PersonName name,
        LocalDate birthDate,
        LegalSex sex,
        MunicipalityCode home,
        Protection protection,
        boolean relative) {

    private static final List<String> GIRLS = List.of(
            "Alva", "Saga", "Nour", "Liv", "Tindra", "Maja", "Freja", "Stina", "Amina", "Elsa", "Juni", "Hedvig",
            "Tuva", "Siri");
    private static final List<String> BOYS = List.of(
            "Elis", "Ture", "Milo", "Hugo", "Sixten", "Ali", "Vidar", "Noel", "Otto", "Melker", "Yusuf", "Loke", "Tor",
            "Walter");
    private static final List<String> FIRST = List.of(
            "Prov", "Fejk", "Låtsas", "Exempel", "Test", "Påhitts", "Fiktiv", "Skiss", "Utkast", "Modell", "Uppdikt",
            "Fantasi");
    private static final List<String> SECOND =
            List.of("sson", "berg", "gren", "dotter", "lund", "mark", "kvist", "ström", "näs", "hage", "by", "dal");

    static Invented draw(Random random, Network network, LocalDate today) {
        var sex = random.nextDouble() < Assumptions.GIRLS ? LegalSex.FEMALE : LegalSex.MALE;
        var relative = random.nextDouble() < Assumptions.RELATIVES;
        var given = one(random, sex == LegalSex.FEMALE ? GIRLS : BOYS);
        var birthDate = relative
                ? today.minusYears(35 + random.nextInt(25)).minusDays(random.nextInt(365))
                : today.minusDays((long) (age(random) * 365.25));
        return new Invented(
                new PersonName(given, one(random, FIRST) + one(random, SECOND)),
                birthDate,
                sex,
                home(random, network.municipalities()),
                random.nextDouble() < Assumptions.PROTECTED ? Protection.MARKED : Protection.NONE,
                relative);
    }

    private static double age(Random random) {
        while (true) {
            var age = Assumptions.AGE_MEAN + Assumptions.AGE_DEVIATION * random.nextGaussian();
            if (age >= Assumptions.AGE_LEAST && age < Assumptions.AGE_MOST) {
                return age;
            }
        }
    }

    private static MunicipalityCode home(Random random, List<Municipality> municipalities) {
        var all = municipalities.stream()
                .mapToInt(one -> one.population().young().count())
                .sum();
        var drawn = random.nextInt(all);
        @Nullable MunicipalityCode home = null;
        for (var municipality : municipalities) {
            if (drawn >= 0) {
                home = municipality.code();
            }
            drawn -= municipality.population().young().count();
        }
        return home == null ? municipalities.getFirst().code() : home;
    }

    static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
