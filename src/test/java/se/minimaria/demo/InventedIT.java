package se.minimaria.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.network.Network;
import se.minimaria.person.LegalSex;
import se.minimaria.person.Protection;
import se.minimaria.testing.MinimariaTest;

/** The published figures, not {@link Assumptions}, are what a large draw is held against. */
@MinimariaTest
class InventedIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Network network;

    private List<Invented> people = List.of();

    @BeforeEach
    void drawTwentyThousand() {
        var random = new Random(20_260_302);
        people = Stream.generate(() -> Invented.draw(random, network, TODAY))
                .limit(20_000)
                .toList();
    }

    @Test
    void areGirlsAsOftenAsInTheElevenCities() {
        assertThat(share(who -> who.sex() == LegalSex.FEMALE)).isBetween(0.26, 0.29);
    }

    @Test
    void areSeventeenInTheMeanAndNeverTooYoungOrTooOld() {
        var ages = people.stream()
                .filter(who -> !who.relative())
                .mapToDouble(who -> ChronoUnit.DAYS.between(who.birthDate(), TODAY) / 365.25)
                .summaryStatistics();
        assertThat(ages.getAverage()).isCloseTo(17, within(0.2));
        assertThat(ages.getMin()).isGreaterThanOrEqualTo(12);
        assertThat(ages.getMax()).isLessThanOrEqualTo(21);
    }

    @Test
    void areFromEveryMunicipality() {
        assertThat(people.stream().map(Invented::home).distinct()).hasSize(15);
    }

    @Test
    void areSomeRelativesAndSomeWithAProtectedIdentity() {
        assertThat(share(Invented::relative)).isBetween(0.05, 0.2);
        assertThat(share(who -> who.protection() != Protection.NONE)).isBetween(0.005, 0.03);
    }

    private double share(Predicate<Invented> of) {
        return people.stream().filter(of).count() / (double) people.size();
    }
}
