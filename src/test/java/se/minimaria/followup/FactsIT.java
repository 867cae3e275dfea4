package se.minimaria.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.Steering;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.StaffId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Outcome;
import se.minimaria.booking.RecordOutcome;
import se.minimaria.booking.RecordResult;
import se.minimaria.followup.Indicator.Cell;
import se.minimaria.platform.TestDatabase;
import se.minimaria.shared.Ids;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** From an outcome to a published figure, in the real database. */
@MinimariaTest
class FactsIT {

    private static final Steering STEERING = new Steering(new StaffId(UUID.randomUUID()));

    @Autowired
    CollectFacts collect;

    @Autowired
    Facts facts;

    @Autowired
    Pseudonyms pseudonyms;

    @Autowired
    ReadIndicators indicators;

    @Autowired
    RecordOutcome outcomes;

    @Autowired
    Cast cast;

    @Test
    void makesOneFactHoweverOftenAVisitIsCollected() throws SQLException {
        var attendance = attendance("came");
        Access.run(Cast.system(Cast.REGION), () -> collect.collect(attendance));
        Access.run(Cast.system(Cast.REGION), () -> collect.collect(attendance));
        assertThat(kinds(attendance)).containsExactly("first-contact");
    }

    @Test
    void followsACorrectedOutcomeAndTakesBackACancelledOne() throws SQLException {
        var attendance = attendance(null);
        Access.run(Cast.RONJA, () -> outcomes.record(attendance, Outcome.CAME));
        Access.run(Cast.system(Cast.REGION), () -> collect.collect(attendance));
        assertThat(kinds(attendance)).containsExactly("first-contact");

        Access.run(Cast.RONJA, () -> outcomes.record(attendance, Outcome.MISSED));
        Access.run(Cast.system(Cast.REGION), () -> collect.collect(attendance));
        assertThat(kinds(attendance)).containsExactly("missed");

        Access.run(Cast.RONJA, () -> outcomes.record(attendance, Outcome.CANCELLED_BY_US));
        Access.run(Cast.system(Cast.REGION), () -> collect.collect(attendance));
        assertThat(kinds(attendance)).isEmpty();
    }

    @Test
    void catchesUpWithWhatNoEventTold() throws SQLException {
        var attendance = attendance("missed");
        assertThat(kinds(attendance)).isEmpty();
        assertThat(Access.as(Cast.system(Cast.REGION), collect::collectAll)).isPositive();
        assertThat(kinds(attendance)).containsExactly("missed");
        assertThat(Access.as(Cast.system(Cast.REGION), collect::collectAll)).isZero();
    }

    @Test
    void comesByItselfAfterSomebodySaidHowItWent() throws Exception {
        var attendance = attendance(null);
        assertThat(Access.as(Cast.RONJA, () -> outcomes.record(attendance, Outcome.CAME)))
                .isEqualTo(RecordResult.RECORDED);
        var patience = Duration.ofSeconds(20).toMillis();
        while (kinds(attendance).isEmpty() && patience > 0) {
            Thread.sleep(50);
            patience -= 50;
        }
        assertThat(kinds(attendance)).containsExactly("first-contact");
    }

    @Test
    void showsAFigureFromFiveOnAndFollowsTheNextVisit() {
        var year = freshYear();
        addVisits(year, 4);
        assertThat(falun(year)).isInstanceOf(Figure.Small.class);
        addVisits(year, 1);
        assertThat(falun(year)).isEqualTo(new Figure.Shown(5));
        addVisits(year, 1);
        assertThat(falun(year)).isEqualTo(new Figure.Shown(6));
    }

    @Test
    void countsAHiddenPlaceInTheCountyAndAtNoClinic() {
        var year = freshYear();
        addVisits(year, 6);
        for (int i = 0; i < 7; i++) {
            put(new Fact(
                    random(),
                    random(),
                    FactKind.VISIT,
                    null,
                    year.atMonth(3).atDay(1),
                    SexGroup.BOYS,
                    AgeBand.FROM_16));
        }
        var visits = Access.as(STEERING, () -> indicators.read(IndicatorDefinition.VISITS, year));
        assertThat(visits.at(new Cell("falun", null, null))).isEqualTo(new Figure.Shown(6));
        assertThat(visits.at(new Cell(Indicator.HIDDEN_PLACE, Month.MARCH, SexGroup.BOYS)))
                .isEqualTo(new Figure.Shown(7));
        assertThat(visits.at(Cell.TOTAL)).isEqualTo(new Figure.Shown(13));
    }

    @Test
    void givesNoFactToAnybodyAtWorkNorInSteering() {
        addVisits(freshYear(), 1);
        for (AccessContext context : List.of(Cast.RONJA, Cast.SAMI_AT_FALUN, STEERING, Cast.system(Cast.FALUN))) {
            Long seen = Access.as(
                    context,
                    () -> cast.inTransaction(database -> database.sql(
                                    "select count(*) from followup.fact where principal_id = 'region-dalarna'")
                            .query(Long.class)
                            .single()));
            assertThat(seen).as("%s", context).isZero();
        }
    }

    @Test
    void givesNoFigureToVisitorsNorToThePipeline() {
        for (AccessContext context : List.of(new Visitor(), Cast.system(Cast.REGION))) {
            assertThatThrownBy(
                            () -> Access.as(context, () -> indicators.read(IndicatorDefinition.VISITS, Year.of(2026))))
                    .hasStackTraceContaining("people on duty and in the joint steering");
        }
    }

    @Test
    void letsTheApplicationCallNothingButTheIndicator() {
        assertThatThrownBy(() -> Access.as(
                        Cast.RONJA,
                        () -> cast.inTransaction(database -> database.sql(
                                        "select followup.figures(array['visit'], array['all'], array['all'], 2026)")
                                .query(Object.class)
                                .single())))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void keepsNoColumnThatLeadsBack() throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var rows = database.createStatement().executeQuery("""
                        select column_name || ' ' || data_type from information_schema.columns
                        where table_schema = 'followup' and table_name = 'fact' order by ordinal_position""")) {
            var columns = new ArrayList<String>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            assertThat(columns)
                    .as("a new column needs a reason why it leads to nobody")
                    .containsExactly(
                            "principal_id text",
                            "source_hash text",
                            "pseudonym text",
                            "kind text",
                            "clinic text",
                            "month date",
                            "sex text",
                            "age_band text");
        }
    }

    private static Year freshYear() {
        return Year.of(3000 + ThreadLocalRandom.current().nextInt(900_000));
    }

    private Figure falun(Year year) {
        return Access.as(Cast.RONJA, () -> indicators.read(IndicatorDefinition.VISITS, year))
                .at(new Cell("falun", Month.MARCH, SexGroup.GIRLS));
    }

    private void addVisits(Year year, int number) {
        for (int i = 0; i < number; i++) {
            put(new Fact(
                    random(),
                    random(),
                    FactKind.VISIT,
                    Cast.FALUN_CLINIC,
                    year.atMonth(3).atDay(1),
                    SexGroup.GIRLS,
                    AgeBand.FROM_16));
        }
    }

    private void put(Fact fact) {
        Access.run(Cast.system(Cast.REGION), () -> cast.inTransaction(database -> facts.put(Cast.REGION, fact)));
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }

    private static AttendanceId attendance(@Nullable String outcome) throws SQLException {
        var appointment = Ids.next();
        var attendance = AttendanceId.next();
        var start = Instant.parse("2026-01-12T09:00:00Z");
        sql("""
                insert into booking.appointment
                  (id, clinic, mode, staff_id, assignment_id, starts_at, ends_at, state, created_at)
                values ('%s', 'falun', 'digital', '%s', '%s', '%s', '%s', 'booked', now())""".formatted(appointment, Cast.RONJA.staff(), Cast.RONJA.assignment(), start, start.plusSeconds(2700)));
        sql("""
                insert into booking.attendance
                  (id, principal_id, appointment_id, holder_hash, outcome, outcome_at, created_at)
                values ('%s', 'region-dalarna', '%s', '%s', %s, %s, now())""".formatted(
                        attendance,
                        appointment,
                        random(),
                        outcome == null ? "null" : "'" + outcome + "'",
                        outcome == null ? "null" : "now()"));
        return attendance;
    }

    private List<String> kinds(AttendanceId attendance) throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var statement = database.prepareStatement("select kind from followup.fact where source_hash = ?")) {
            statement.setString(1, pseudonyms.of(Cast.REGION, attendance));
            try (var rows = statement.executeQuery()) {
                var kinds = new ArrayList<String>();
                while (rows.next()) {
                    kinds.add(rows.getString(1));
                }
                return kinds;
            }
        }
    }

    private static void sql(String statement) throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser()) {
            database.createStatement().execute(statement);
        }
    }
}
