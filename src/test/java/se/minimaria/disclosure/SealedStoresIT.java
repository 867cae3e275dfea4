package se.minimaria.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.disclosure.Scene.section;
import static se.minimaria.testing.Cast.BORLANGE;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.KIM;
import static se.minimaria.testing.Cast.LO;
import static se.minimaria.testing.Cast.REGION;
import static se.minimaria.testing.Cast.RONJA;
import static se.minimaria.testing.Cast.SAMI_AT_FALUN;
import static se.minimaria.testing.Cast.SAMI_AT_REGION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** The three-way rule: a young person's Region, host and home are three stores, and each pair is as sealed as the next. */
@MinimariaTest
class SealedStoresIT {

    private static final List<String> STORES = List.of(
            "person.client_file",
            "person.participation",
            "record.entry",
            "record.section",
            "record.draft",
            "disclosure.consent",
            "disclosure.consent_scope",
            "disclosure.decision",
            "disclosure.decision_section",
            "access.log");

    @Autowired
    Scene scene;

    @Autowired
    Cast cast;

    @Test
    void keepsRegionHostAndHomeApartFromEachOther() {
        var people = Map.of(REGION, RONJA, FALUN, KIM, BORLANGE, LO);
        var files = new LinkedHashMap<PrincipalId, FileId>();
        people.forEach((principal, who) -> files.put(principal, whole(who, principal.equals(FALUN) ? REGION : FALUN)));

        files.forEach((owner, file) -> people.forEach((principal, who) -> {
            var seen = rows(who, file);
            if (principal.equals(owner)) {
                assertThat(seen)
                        .as("%s of its own file", who.name())
                        .allSatisfy((store, rows) -> assertThat(rows).as(store).isPositive());
            } else {
                assertThat(seen)
                        .as("%s of %s", who.name(), owner)
                        .allSatisfy((store, rows) -> assertThat(rows).as(store).isZero());
            }
        }));
    }

    @Test
    void neverAddsUpTheTwoAssignmentsOfOnePerson() {
        var atRegion = whole(SAMI_AT_REGION, BORLANGE);
        var atFalun = whole(SAMI_AT_FALUN, BORLANGE);

        assertThat(rows(SAMI_AT_REGION, atRegion).get("record.entry")).isPositive();
        assertThat(rows(SAMI_AT_FALUN, atFalun).get("record.entry")).isPositive();
        assertThat(rows(SAMI_AT_FALUN, atRegion).values()).containsOnly(0);
        assertThat(rows(SAMI_AT_REGION, atFalun).values()).containsOnly(0);
    }

    @Test
    void letsACopyLieWithItsReceiverOnly() {
        var copy = scene.sent("Elis", BORLANGE);

        for (var who : List.<AccessContext>of(
                RONJA, KIM, SAMI_AT_REGION, SAMI_AT_FALUN, Cast.system(REGION), Cast.system(FALUN))) {
            assertThat(copies(who, copy)).as(who.toString()).isZero();
        }
        assertThat(copies(LO, copy)).isEqualTo(1);
    }

    @Test
    void givesTheDoorNoSightOfTheReceiver() {
        assertThat(mayAtAll("select"))
                .containsExactlyInAnyOrder(
                        "disclosure.decision",
                        "disclosure.decision_section",
                        "disclosure.consent",
                        "disclosure.consent_scope",
                        "record.entry",
                        "record.section",
                        "person.client_file");
        assertThat(mayAtAll("insert")).containsExactlyInAnyOrder("disclosure.incoming", "disclosure.incoming_section");
        assertThat(mayAtAll("update")).containsExactly("disclosure.consent");
        assertThat(asSystem("""
                        select c.relname || '.' || a.attname
                        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                        where c.oid = 'disclosure.consent'::regclass
                          and has_column_privilege('minimaria_disclosure', c.oid, a.attnum, 'update')""")).containsExactly("consent.id");

        // a restrictive policy lets nothing be seen
        var reads = asSystem("""
                select coalesce(qual, '') from pg_policies
                where 'minimaria_disclosure' = any (roles) and cmd in ('SELECT', 'UPDATE', 'ALL')
                  and permissive = 'PERMISSIVE'""");
        assertThat(reads)
                .hasSize(8)
                .allSatisfy(rule -> assertThat(rule)
                        .matches("\\(principal_id = \\( SELECT access\\.principal\\(\\) AS principal\\)\\)"));
    }

    @Test
    void keepsTheDoorShutForEverybodyButTheApplication() {
        assertThat(asSystem("""
                        select r.rolname from pg_roles r
                        where has_function_privilege(r.oid, 'disclosure.deliver(uuid, uuid)', 'execute')
                          and not r.rolsuper and r.rolname like 'minimaria%'""")).containsExactlyInAnyOrder("minimaria_app", "minimaria_disclosure", "minimaria_owner");
    }

    /** A file with something in every store: a yes, a signed note, a decision and a draft. */
    private FileId whole(OnDuty who, PrincipalId receiver) {
        var file = scene.file(who, "Elis", 19);
        scene.yes(who, file, receiver, Topic.SLEEP);
        scene.signed(who, file, section("Sömn", Topic.SLEEP, receiver));
        scene.note(who, file, section("Skola", Topic.SCHOOL, null));
        return file;
    }

    private Map<String, Integer> rows(OnDuty who, FileId file) {
        return Access.as(
                who,
                () -> cast.inTransaction(db -> STORES.stream()
                        .collect(Collectors.toMap(
                                store -> store,
                                store -> db.sql("select count(*) from " + store + " where "
                                                + (store.equals("person.client_file") ? "id" : "file_id") + " = :file")
                                        .param("file", file.value())
                                        .query(Integer.class)
                                        .single()))));
    }

    private int copies(AccessContext who, IncomingId copy) {
        return Access.as(
                who,
                () -> cast.inTransaction(db -> db.sql("""
                        select (select count(*) from disclosure.incoming where id = :copy)
                          * (select count(*) from disclosure.incoming_section where incoming_id = :copy)""")
                        .param("copy", copy.value())
                        .query(Integer.class)
                        .single()));
    }

    private Set<String> mayAtAll(String privilege) {
        return Set.copyOf(asSystem("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
                  and has_any_column_privilege('minimaria_disclosure', c.oid, '%s')""".formatted(privilege)));
    }

    private List<String> asSystem(String catalogueQuery) {
        return Access.as(
                Cast.system(REGION),
                () -> cast.inTransaction(
                        db -> db.sql(catalogueQuery).query(String.class).list()));
    }
}
