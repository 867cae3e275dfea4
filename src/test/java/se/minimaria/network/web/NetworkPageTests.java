package se.minimaria.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import se.minimaria.network.Network;
import se.minimaria.network.Profession;
import se.minimaria.network.web.NetworkPage.ClinicRow;
import se.minimaria.network.web.NetworkPage.PostRow;

/** The staff page shows the whole file, computed sums included. */
class NetworkPageTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final Network DALARNA = dalarna();

    private final NetworkPage page = page(Locale.of("sv", "SE"));

    @Test
    void sumsUpTheStaff() {
        assertThat(page.staff()).extracting(NetworkPage.StaffTable::sum).containsExactly(875, 435);
    }

    @Test
    void namesBothEmployersOfASharedPost() {
        PostRow coordinator = page.staff().getFirst().posts().stream()
                .filter(post -> post.profession() == Profession.COORDINATOR)
                .findFirst()
                .orElseThrow();
        assertThat(coordinator.shared()).isTrue();
        assertThat(coordinator.employers())
                .extracting(NetworkPage.Mark::name)
                .containsExactly("Region Dalarna", "Falu kommun");
    }

    @Test
    void countsEachCatchmentAndTheCounty() {
        assertThat(page.parties().catchments())
                .extracting(table -> table.all().replaceAll("\\D", ""))
                .containsExactly("208132", "78414");
        assertThat(page.parties().total().replaceAll("\\D", "")).isEqualTo("286546");
    }

    @Test
    void tellsAgreedFromAssumed() {
        ClinicRow falun = page.clinics().getFirst();
        assertThat(falun.hours()).allMatch(hours -> hours.origin().assumed());
        assertThat(falun.hours())
                .anyMatch(hours -> hours.evening() && hours.days().equals("torsdag"));
        assertThat(page.staff().getFirst().posts())
                .noneMatch(post -> post.origin().assumed());
        assertThat(page.staff().getFirst().posts().getFirst().origin().source()).endsWith("8.2.1");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        assertThat(page.agreed().responsibilities()).anyMatch(row -> row.text().equals("Läkarintyg"));
        assertThat(page(Locale.ENGLISH).agreed().responsibilities())
                .anyMatch(row -> row.text().equals("Medical certificates"));
    }

    @Test
    void startsEachPartOfTheMatrixOnce() {
        assertThat(page.agreed().responsibilities())
                .hasSize(18)
                .filteredOn(NetworkPage.ResponsibilityRow::first)
                .hasSize(4);
    }

    private static NetworkPage page(Locale locale) {
        return new NetworkPageMaker(DALARNA, DAY, locale).page();
    }

    private static Network dalarna() {
        try (var context = new AnnotationConfigApplicationContext(NetworkFile.class)) {
            return context.getBean(Network.class);
        }
    }

    /** The module's own bean, read as the setting says. */
    @ComponentScan("se.minimaria.network.file")
    static class NetworkFile {}
}
