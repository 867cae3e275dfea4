package se.minimaria.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.followup.Indicator.Cell;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.TestDatabase;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Editions;
import se.minimaria.testing.MinimariaTest;

/** From facts to what people at work and in steering may read, once a month. */
@MinimariaTest
class PublishFiguresIT {

    /** Nobody else's facts lie here. */
    private static final Year YEAR = Year.of(1901);

    private static final YearMonth MARCH = YEAR.atMonth(Month.MARCH);
    private static final Cell FALUN_GIRLS = new Cell("falun", Month.MARCH, SexGroup.GIRLS);

    @Autowired
    PublishFigures publish;

    @Autowired
    ReadIndicators indicators;

    @Autowired
    Editions editions;

    @Autowired
    Facts facts;

    @Autowired
    Cast cast;

    @BeforeEach
    void clear() throws SQLException {
        clear(YEAR);
    }

    @Test
    void showsAFigureFromFiveOn() throws SQLException {
        addVisits(4);
        editions.again(YEAR, Month.MARCH);
        assertThat(visits().at(FALUN_GIRLS)).isEqualTo(new Figure.Hidden());
        addVisits(1);
        editions.again(YEAR, Month.MARCH);
        assertThat(visits().at(FALUN_GIRLS)).isEqualTo(new Figure.Shown(5));
        addVisits(1);
        editions.again(YEAR, Month.MARCH);
        assertThat(visits().at(FALUN_GIRLS)).isEqualTo(new Figure.Shown(6));
    }

    @Test
    void neverChangesWhatIsPublished() {
        addVisits(6);
        assertThat(publish(MARCH)).isTrue();
        addVisits(1);
        assertThat(publish(MARCH)).isFalse();
        assertThat(visits().at(FALUN_GIRLS)).isEqualTo(new Figure.Shown(6));
        assertThatThrownBy(() -> publish(MARCH.minusMonths(1)))
                .as("a month in front of it would change the sums")
                .hasStackTraceContaining("months are published in order");
    }

    @Test
    void showsNothingOfAMonthThatIsNotPublished() {
        addVisits(6);
        assertThat(visits().months()).isEmpty();
        assertThat(visits().at(Cell.TOTAL)).isEqualTo(Indicator.NONE);
        assertThatThrownBy(() -> publish(YearMonth.from(Sweden.day(new WorldClock().real()))))
                .hasStackTraceContaining("a month is published when it is over");
    }

    @Test
    void publishesAMonthOnTheTenthOfTheNext() throws SQLException {
        var year = Year.of(2025);
        editions.takeBack(year);
        assertThat(publishedOn(LocalDate.of(2025, 5, 9))).last().isEqualTo(year.atMonth(3));
        assertThat(publishedOn(LocalDate.of(2025, 5, 10))).containsExactly(year.atMonth(4));
        assertThat(publishedOn(LocalDate.of(2025, 5, 10))).isEmpty();
        editions.again(year, Month.DECEMBER);
    }

    @Test
    void closesAYearWithItsSums() throws SQLException {
        addVisits(6);
        put(Cast.FALUN, 3, FactKind.FIRST_CONTACT, SexGroup.GIRLS, MARCH.plusMonths(1), "p");
        editions.again(YEAR, Month.NOVEMBER);
        assertThat(visits().closed()).isFalse();
        assertThat(visits().at(new Cell("falun", null, null)))
                .as("a month that is hidden hides the sum so far")
                .isEqualTo(new Figure.Hidden());
        editions.again(YEAR, Month.DECEMBER);
        assertThat(visits().closed()).isTrue();
        assertThat(visits().months()).hasSize(12);
        try (var database = TestDatabase.shared().asSuperuser();
                var rows = database.createStatement()
                        .executeQuery(
                                "select count(*) from followup.withheld where extract(year from starts) = 1901")) {
            rows.next();
            assertThat(rows.getInt(1))
                    .as("hidden figures that nobody needs any more")
                    .isZero();
        }
    }

    @Test
    void countsPersonsAsEachAuthorityKnowsThem() throws SQLException {
        var years = new int[] {1902, 1903, 1904};
        for (int year : years) {
            clear(Year.of(year));
        }
        int visits = 6;
        for (int visit = 0; visit < visits; visit++) {
            // two persons, each met by two authorities: four pseudonyms
            put(
                    visit % 2 == 0 ? Cast.REGION : Cast.FALUN,
                    1,
                    FactKind.VISIT,
                    SexGroup.GIRLS,
                    march(1902),
                    "p" + visit / 2 % 2);
            put(Cast.REGION, 1, FactKind.VISIT, SexGroup.GIRLS, march(1903), "p" + visit % 3);
            put(Cast.REGION, 1, FactKind.VISIT, SexGroup.GIRLS, march(1904), null);
        }
        for (int year : years) {
            publish(march(year));
        }
        assertThat(at(1902)).as("two persons").isEqualTo(new Figure.Hidden());
        assertThat(at(1903)).as("three persons").isEqualTo(new Figure.Shown(visits));
        assertThat(at(1904)).as("anonymous: perhaps one").isEqualTo(new Figure.Hidden());
    }

    @Test
    void givesFiguresToPeopleAtWorkAndInSteeringOnly() {
        addVisits(6);
        publish(MARCH);
        for (AccessContext context : List.of(Cast.RONJA, Cast.SAMI_AT_FALUN, PublishedYear.STEERING)) {
            assertThat(visits(context).at(FALUN_GIRLS)).as("%s", context).isEqualTo(new Figure.Shown(6));
        }
        for (AccessContext context : List.of(new Visitor(), Cast.system(Cast.REGION))) {
            assertThat(visits(context).figures()).as("%s", context).isEmpty();
        }
    }

    @Test
    void letsNobodyButThePipelinePublish() {
        for (AccessContext context : List.of(Cast.RONJA, PublishedYear.STEERING, new Visitor())) {
            assertThatThrownBy(() -> Access.run(context, () -> publish.publish(MARCH)))
                    .hasStackTraceContaining("figures are published by the pipeline");
        }
    }

    @Test
    void letsTheApplicationReadNothingBehindThePublishedFigures() {
        for (var query : List.of(
                "select figure from followup.withheld",
                "select figure from followup.counted('1901-03-01', '1901-03-01')",
                "select 1 from followup.publish_month('1901-03-01', array['missed'])",
                "insert into followup.figure values ('month', '1901-01-01', 'missed', 'falun', 'all', 7) returning 1")) {
            assertThatThrownBy(() -> Access.as(
                            Cast.system(Cast.REGION),
                            () -> cast.inTransaction(
                                    database -> database.sql(query).query().listOfRows())))
                    .as(query)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private List<YearMonth> publishedOn(LocalDate day) {
        return WorldClock.at(
                Sweden.instant(day.atTime(8, 0)), () -> Access.as(Cast.system(Cast.REGION), publish::publishDue));
    }

    private boolean publish(YearMonth month) {
        return Access.as(Cast.system(Cast.REGION), () -> publish.publish(month));
    }

    private Indicator visits() {
        return visits(Cast.RONJA);
    }

    private Indicator visits(AccessContext context) {
        return Access.as(context, () -> indicators.read(IndicatorDefinition.VISITS, YEAR));
    }

    private Figure at(int year) {
        return Access.as(Cast.RONJA, () -> indicators.read(IndicatorDefinition.VISITS, Year.of(year)))
                .at(FALUN_GIRLS);
    }

    private static YearMonth march(int year) {
        return YearMonth.of(year, 3);
    }

    private void addVisits(int number) {
        for (int i = 0; i < number; i++) {
            put(
                    Cast.REGION,
                    1,
                    FactKind.VISIT,
                    SexGroup.GIRLS,
                    MARCH,
                    UUID.randomUUID().toString());
        }
    }

    private void put(
            PrincipalId principal, int number, FactKind kind, SexGroup sex, YearMonth month, @Nullable String person) {
        for (int i = 0; i < number; i++) {
            var fact = new Fact(
                    UUID.randomUUID().toString(),
                    person,
                    kind,
                    Cast.FALUN_CLINIC,
                    month.atDay(1),
                    sex,
                    AgeBand.FROM_16);
            Access.run(Cast.system(principal), () -> cast.inTransaction(database -> facts.put(principal, fact)));
        }
    }

    private static void clear(Year year) throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser()) {
            PublishedYear.clear(database, year);
        }
    }
}
