package se.minimaria.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.minimaria.platform.TestDatabase;
import se.minimaria.security.LaidOut.Who;
import se.minimaria.testing.MinimariaTest;

/**
 * Guardians have a context and no door yet: no row of any sealed table, no function that others may not run. Whoever opened a
 * partner's link has that link and what is counted under it, in which no person is, and nothing else.
 */
@MinimariaTest
class GuardianAndPartnerIT {

    private static final List<String> NEWCOMERS = List.of("guardian", "partner");

    /** A call for each function with its owner's rights; what it answers to whom it serves is not asked here. */
    private static final Map<String, String> CALLS = new TreeMap<>(Map.ofEntries(
            Map.entry("access.prepare_log", "access.prepare_log('kommun-8001', '2026-01-01')"),
            Map.entry("access.seal_log", "access.seal_log()"),
            Map.entry("access.verified", "(access.verified())[5]"),
            Map.entry("contact.has_a_time", "contact.has_a_time('kommun-8001')"),
            Map.entry(
                    "contact.is_to_meet",
                    "contact.is_to_meet('%1$s', 'kommun-8001', '%2$s')"
                            .formatted(SpecimenRows.FILE, SpecimenRows.ASSIGNMENT)),
            Map.entry("disclosure.deliver", "disclosure.deliver('%1$s', '%1$s')".formatted(SpecimenRows.THREAD)),
            Map.entry("followup.publish", "followup.publish('2026-01-01')"),
            Map.entry("person.admits", "person.admits('%1$s')".formatted(SpecimenRows.FILE)),
            Map.entry("person.in_team", "person.in_team('%1$s')".formatted(SpecimenRows.FILE)),
            Map.entry("person.shows_team", "person.shows_team('%1$s')".formatted(SpecimenRows.FILE)),
            // how many wait and how many answer, said to anybody
            Map.entry("video.ahead", "video.ahead('kommun-8001', 'specimen', '2026-01-01')"),
            Map.entry("video.answering", "video.answering('kommun-8001', 'specimen', '2026-01-01')"),
            Map.entry("video.heard_from", "video.heard_from()"),
            Map.entry("video.my_own_room", "video.my_own_room()"),
            Map.entry("video.my_room", "video.my_room()"),
            Map.entry("waiting.fitting", "waiting.fitting('%1$s')".formatted(SpecimenRows.THREAD))));

    /** Functions of triggers, which nobody calls. */
    private static final String CALLABLE = """
            select p.oid::regproc::text from pg_proc p
            where p.prosecdef and p.prorettype <> 'trigger'::regtype
              and p.pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'public')
              and has_function_privilege('minimaria_app', p.oid, 'execute')""";

    @Test
    void seeAndTouchNothingInAnySealedTableButTheLinkThatAPartnerOpened() throws SQLException {
        var cells = new SealMatrix(TestDatabase.shared()).triedBy(NEWCOMERS);

        assertThat(cells).hasSizeGreaterThan(20);
        cells.forEach((table, cell) -> assertThat(cell)
                .as(table)
                .isEqualTo(
                        switch (table.replaceFirst(",.*", "")) {
                            case "partner.link" -> "partner ru";
                            case "partner.handover" -> "partner rcud";
                            default -> "nobody";
                        }));
    }

    @Test
    void haveACallHereForEveryFunctionThatActsWithItsOwnersRights() throws SQLException {
        try (var superuser = TestDatabase.shared().asSuperuser();
                var rows = superuser.createStatement().executeQuery(CALLABLE)) {
            var functions = new TreeSet<String>();
            while (rows.next()) {
                functions.add(rows.getString(1));
            }
            assertThat(functions).isEqualTo(CALLS.keySet());
        }
    }

    @Test
    void getFromEveryFunctionWhatAVisitorGets() throws SQLException {
        try (var laid = new LaidOut(TestDatabase.shared(), SealMatrix.team(), Plot.FILED)) {
            for (var call : CALLS.entrySet()) {
                var visitor = answer(laid, "visitor", call.getValue());
                for (var newcomer : NEWCOMERS) {
                    assertThat(answer(laid, newcomer, call.getValue()))
                            .as("%s as %s", call.getKey(), newcomer)
                            .isEqualTo(visitor)
                            .doesNotContain("true");
                }
            }
        }
    }

    private static String answer(LaidOut laid, String role, String call) throws SQLException {
        var context = Objects.requireNonNull(SealMatrix.roles().get(role));
        return laid.answer(new Who(role, SealMatrix.APPLICATION, context), "select (" + call + ")::text");
    }
}
