package se.minimaria.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Outcome;
import se.minimaria.booking.RecordOutcome;
import se.minimaria.booking.RecordResult;
import se.minimaria.person.OpenFile;
import se.minimaria.person.Protection;
import se.minimaria.platform.TestDatabase;
import se.minimaria.shared.Ids;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** From an outcome to a fact, in the real database. */
@MinimariaTest
class FactsIT {

    private static final LocalDate MARCH = LocalDate.of(1900, 3, 1);

    @Autowired
    CollectFacts collect;

    @Autowired
    Facts facts;

    @Autowired
    Pseudonyms pseudonyms;

    @Autowired
    OpenFile openFile;

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
    void hasNoFactAboutAnybodyWithProtectedIdentity() throws SQLException {
        for (var protection : Protection.values()) {
            var person = Cast.young(Cast.someone(), protection, false, false);
            var file =
                    Access.as(Cast.RONJA, () -> openFile.open(Cast.REGION, person, List.of(Cast.RONJA.assignment())));
            var attendance = attendance("came", file);
            Access.run(Cast.system(Cast.REGION), () -> collect.collect(attendance));
            assertThat(kinds(attendance)).as("%s", protection).hasSize(protection == Protection.NONE ? 1 : 0);
        }
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
    void givesNoFactToAnybodyAtWorkNorInSteering() {
        put(new Fact(random(), random(), FactKind.VISIT, Cast.FALUN_CLINIC, MARCH, SexGroup.GIRLS, AgeBand.FROM_16));
        for (AccessContext context :
                List.of(Cast.RONJA, Cast.SAMI_AT_FALUN, PublishedYear.STEERING, Cast.system(Cast.FALUN))) {
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

    private void put(Fact fact) {
        Access.run(Cast.system(Cast.REGION), () -> cast.inTransaction(database -> facts.put(Cast.REGION, fact)));
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }

    private static AttendanceId attendance(@Nullable String outcome) throws SQLException {
        return attendance(outcome, null);
    }

    private static AttendanceId attendance(@Nullable String outcome, @Nullable FileId file) throws SQLException {
        var appointment = Ids.next();
        var attendance = AttendanceId.next();
        var start = Instant.parse("2026-01-12T09:00:00Z");
        sql("""
                insert into booking.appointment
                  (id, clinic, mode, staff_id, assignment_id, starts_at, ends_at, state, created_at)
                values ('%s', 'falun', 'digital', '%s', '%s', '%s', '%s', 'booked', now())""".formatted(appointment, Cast.RONJA.staff(), Cast.RONJA.assignment(), start, start.plusSeconds(2700)));
        sql("""
                insert into booking.attendance
                  (id, principal_id, appointment_id, holder_hash, file_id, outcome, outcome_at, created_at)
                values ('%s', 'region-dalarna', '%s', '%s', %s, %s, %s, now())""".formatted(
                        attendance,
                        appointment,
                        random(),
                        file == null ? "null" : "'" + file + "'",
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
