package se.minimaria.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.Filter;
import java.time.Month;
import java.time.Year;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Editions;
import se.minimaria.testing.MinimariaTest;

/** The pages as staff read them. */
@MinimariaTest
class IndicatorsPageIT {

    @Autowired
    WebApplicationContext application;

    @Autowired
    @Qualifier("se.minimaria.web.ShellFilter")
    Filter shell;

    private MockMvc browser;

    @Autowired
    Editions editions;

    /** A busy autumn of 2025 in Falun and Mora, and two visits in Älvdalen. In this database facts only grow. */
    @BeforeEach
    void layFacts() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(shell)
                .build();
        try (var database = TestDatabase.shared().asSuperuser()) {
            database.createStatement().execute("""
                    insert into followup.fact (principal_id, source_hash, pseudonym, kind, clinic, month, sex, age_band)
                    select 'region-dalarna', 'page-' || clinic || month || sex || i, 'page-' || i,
                      case when i < 7 then 'first-contact' else 'visit' end, clinic, month, sex, '16-17'
                    from unnest(array['falun', 'mora']) clinic,
                      unnest(array[date '2025-09-01', date '2025-10-01', date '2025-11-01', date '2025-12-01']) month,
                      unnest(array['girls', 'boys', 'other']) sex, generate_series(1, 16) i
                    union all
                    select 'kommun-2062', 'page-alvdalen-' || i, 'page-' || i, 'visit', 'alvdalen', date '2025-11-01', 'girls', '13-15'
                    from generate_series(1, 2) i
                    on conflict do nothing""");
        }
        editions.again(Year.of(2025), Month.DECEMBER);
    }

    @Test
    void showsTheTableBeforeTheChartAndHatchesWhatIsHidden() throws Exception {
        var page = page("/styrning/indikatorer?ar=2025", Cast.RONJA).getContentAsString();
        assertThat(page).contains("Älvdalen", "Hela länet", "<span class=\"mm-hatch\">dold</span>", "visa=alla");
        assertThat(page).contains("Till och med december 2025");
        assertThat(page).containsSubsequence("mm-kpis", "<table", "</table>");
        assertThat(page).doesNotContain("style=", "??");
    }

    @Test
    void showsSharesOfPublishedFiguresOnly() throws Exception {
        var county = page("/styrning/indikatorer?ar=2025", Cast.RONJA).getContentAsString();
        assertThat(county).contains("Digitala besök", "Flickor bland nya");
        assertThat(county).containsPattern("(?s)Flickor bland nya</a>.*?<p class=\"val\">\\s*[1-9][0-9]?\\s*<small>");
        var clinic = page("/styrning/indikatorer?ar=2025&mottagning=alvdalen", Cast.RONJA)
                .getContentAsString();
        assertThat(clinic).doesNotContain("Digitala besök");
        assertThat(page("/styrning/indikatorer/flickor", Cast.RONJA).getContentAsString())
                .contains("som andel av alla första kontakter");
    }

    @Test
    void showsEveryMonthOfOneClinic() throws Exception {
        var page = page("/styrning/indikatorer?ar=2025&mottagning=alvdalen", Cast.RONJA)
                .getContentAsString();
        assertThat(page).contains("januari", "december").doesNotContain("Hela länet", "visa=alla");
    }

    @Test
    void sendsAnUnknownYearBackWithAnError() throws Exception {
        var answer = page("/styrning/indikatorer?ar=1999", Cast.RONJA);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Välj ett år i listan.", "href=\"#ar\"");
    }

    @Test
    void explainsEachIndicator() throws Exception {
        assertThat(page("/styrning/indikatorer/forsta-kontakter", Cast.RONJA).getContentAsString())
                .contains("Första kontakter", "En siffra från 1 till 4 visas aldrig");
        assertThat(page("/styrning/indikatorer/annat", Cast.RONJA).getStatus()).isEqualTo(404);
    }

    @Test
    void downloadsTheSameFiguresWithTheSameHiding() throws Exception {
        var csv = page("/styrning/indikatorer/csv?ar=2025", Cast.RONJA);
        assertThat(csv.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.getContentAsString())
                .contains(";dold\r\n")
                .containsPattern("Besök;(Falun|Mora);2025-(09|10|12);(Flickor|Pojkar);[1-9][0-9]*\r\n")
                .doesNotContainPattern(";[1-4]\r\n");
    }

    @Test
    void isNotThereForVisitors() throws Exception {
        assertThat(page("/styrning/indikatorer", new Visitor()).getStatus()).isEqualTo(404);
        assertThat(page("/styrning/indikatorer/csv", new Visitor()).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse page(String address, AccessContext context) {
        return Access.as(context, () -> {
            try {
                var response = browser.perform(get(address)).andReturn().getResponse();
                response.setCharacterEncoding("UTF-8");
                return response;
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
    }
}
