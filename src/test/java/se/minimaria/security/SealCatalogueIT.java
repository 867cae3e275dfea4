package se.minimaria.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.MinimariaTest;

/** Reads the database's own catalogue, so that a table that somebody forgets to seal cannot be forgotten here too. */
@MinimariaTest
class SealCatalogueIT {

    /** Tables without policies, each with the reason why that reveals nobody. */
    static final Map<String, String> REVIEWED = Map.ofEntries(
            Map.entry("platform.installation", "demo or not; no right for anybody but the owner"),
            Map.entry("platform.spring_session", "opaque ids; needed before anybody is known"),
            Map.entry("platform.spring_session_attributes", "opaque ids under a seal; needed before anybody is known"),
            Map.entry("platform.event_publication", "ids and instants only"),
            Map.entry("platform.bucket", "counters under keyed hashes"),
            Map.entry("access.context_key", "no right for anybody but the owner"),
            Map.entry("demo.run", "seed, last day and number of invented people"),
            Map.entry("demo.step", "ids of what the synthetic county has come to"),
            Map.entry("booking.working_time", "when staff work"),
            Map.entry("booking.appointment", "time, place and mode; carries no identity"),
            Map.entry("booking.occupancy", "which staff and room are taken; carries no identity"));

    /** Tables that are sealed by something else than a principal. */
    private static final Set<String> WITHOUT_PRINCIPAL = Set.of(
            "staff.credential",
            "portal.account",
            "followup.figure",
            "followup.withheld",
            // whoever is at the office writes, and visitors read which number was tried when
            "helpline.number_check");

    /** Views that show rows with their owner's rights, each with what it asks the signed context for. */
    private static final Map<String, String> VIEWS = Map.of(
            "person.my_files", "access.assignment()",
            "person.clinic_files", "access.clinic()",
            "portal.invited_files", "access.holds('link'::text)",
            "portal.my_files", "access.account()",
            "portal.my_sent_sections", "portal.my_files",
            "portal.my_copies", "portal.my_files",
            "visit.my_visits", "access.holds('link'::text)");

    private static final String TABLES = """
            select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as sealed,
              c.relispartition as part, c.relpersistence, c.relkind,
              pg_get_userbyid(c.relowner) as owner,
              (select count(*) from pg_policy p where p.polrelid = c.oid) as policies,
              exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'principal_id') as owned
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
              and n.nspname !~ '^pg_' and c.relname <> 'migration'
            order by 1""";

    @Test
    void everyTableIsSealedOrReviewed() throws SQLException {
        var findings = new ArrayList<String>();
        for (var table : tables()) {
            if (!table.sealed() && !REVIEWED.containsKey(table.name())) {
                findings.add(table.name() + " is neither sealed nor reviewed");
            }
            if (table.sealed() && !table.part() && table.policies() == 0) {
                findings.add(table.name() + " is sealed but has no policy");
            }
            if (table.part() && table.policies() != 0) {
                findings.add(table.name() + " is a partition with a policy of its own");
            }
            if (table.sealed() && !table.owned() && !WITHOUT_PRINCIPAL.contains(table.name())) {
                findings.add(table.name() + " does not say whose it is");
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void everySealedTableDemandsAContextOfWhoeverHasARightToIt() throws SQLException {
        assertThat(column("""
                select c.oid::regclass || ' for ' || r.rolname
                from pg_class c cross join pg_roles r
                where c.relrowsecurity and not c.relispartition
                  and r.rolname in ('minimaria_app', 'minimaria_disclosure')
                  and (has_any_column_privilege(r.oid, c.oid, 'select, insert, update')
                    or has_table_privilege(r.oid, c.oid, 'delete'))
                  and not exists (select from pg_policy p
                    where p.polrelid = c.oid and not p.polpermissive and p.polcmd = '*' and r.oid = any (p.polroles)
                      and pg_get_expr(p.polqual, p.polrelid) = 'access.in_context()' and p.polwithcheck is null)"""))
                .as("call access.demand_context('schema.table') where the table is made")
                .isEmpty();
    }

    @Test
    void nothingIsKeptBesideTheSealedTables() throws SQLException {
        assertThat(tables())
                .allSatisfy(table -> assertThat(table.kind())
                        .as("%s: what is kept ready and foreign tables see past policies", table.name())
                        .isIn("r", "p"))
                .allSatisfy(table -> assertThat(table.persistence())
                        .as("%s is logged", table.name())
                        .isEqualTo("p"));
    }

    /** Whoever adds a view must come by here: it sees past policies, and must say itself whose rows it shows. */
    @Test
    void onlyTheseViewsShowRowsAndOnlyTheCallersOwn() throws SQLException {
        assertThat(column("""
                select c.oid::regclass || ' as ' || pg_get_userbyid(c.relowner) || ' '
                  || array_to_string(c.reloptions, ', ') || coalesce((
                    select ', may ' || string_agg(lower(p), ', ') from unnest(array['INSERT', 'UPDATE', 'DELETE']) p
                    where has_table_privilege('minimaria_app', c.oid, p)), '')
                from pg_class c
                where c.relkind = 'v' and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|public)'"""))
                .containsExactlyInAnyOrderElementsOf(VIEWS.keySet().stream()
                        .map(view -> view + " as minimaria_owner security_barrier=true")
                        .toList());
        for (var view : VIEWS.entrySet()) {
            assertThat(column("select pg_get_viewdef('" + view.getKey() + "'::regclass)"))
                    .singleElement()
                    .asString()
                    .contains(view.getValue());
        }
    }

    @Test
    void theOwnerOwnsEverythingAndNoRoleGoesAroundPolicies() throws SQLException {
        assertThat(tables()).allSatisfy(table -> assertThat(table.owner()).isEqualTo("minimaria_owner"));
        assertThat(column("""
                select rolname from pg_roles
                where rolname like 'minimaria%' and rolname <> 'minimaria_super'
                  and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)""")).isEmpty();
        assertThat(column("select rolname from pg_roles where rolname like 'minimaria%' and rolcanlogin order by 1"))
                .containsExactly("minimaria_app", "minimaria_owner", "minimaria_super");
    }

    /** Whoever adds a function with its owner's rights must come by here. */
    @Test
    void onlyTheseFunctionsActWithTheirOwnersRights() throws SQLException {
        assertThat(column("""
                select n.nspname || '.' || p.proname || ' as ' || pg_get_userbyid(p.proowner)
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema', 'public') order by 1"""))
                .containsExactly(
                        "access.prepare_log as minimaria_owner",
                        "access.seal_log as minimaria_owner",
                        "access.verified as minimaria_owner",
                        "contact.has_a_time as minimaria_owner",
                        "contact.is_to_meet as minimaria_owner",
                        "disclosure.deliver as minimaria_disclosure",
                        "followup.publish as minimaria_statistics",
                        "person.admits as minimaria_owner",
                        "person.in_team as minimaria_owner",
                        "person.number_file as minimaria_owner",
                        "person.shows_team as minimaria_owner",
                        "portal.replace_older as minimaria_owner",
                        "video.ahead as minimaria_owner",
                        "video.answering as minimaria_owner",
                        "video.heard_from as minimaria_owner",
                        "video.my_own_room as minimaria_owner",
                        "video.my_room as minimaria_owner",
                        "visit.follow_the_visit as minimaria_owner",
                        "waiting.fitting as minimaria_owner");
        assertThat(column("""
                select p.proname from pg_proc p
                where p.prosecdef and p.pronamespace::regnamespace::text not in ('pg_catalog', 'public')
                  and not coalesce(array_to_string(p.proconfig, ','), '') like 'search_path=pg_catalog, pg_temp%'"""))
                .as("functions that act with their owner's rights and do not pin the search path")
                .isEmpty();
    }

    @Test
    void theApplicationCannotReadTheKeyNorChangeWhatIsSigned() throws SQLException {
        assertThat(column("""
                select table_schema || '.' || table_name || ' ' || privilege_type
                from information_schema.role_table_grants
                where grantee = 'minimaria_app' and (
                  table_schema || '.' || table_name in ('access.context_key', 'platform.installation')
                  or (privilege_type <> 'SELECT'
                    and table_schema || '.' || table_name in ('access.log_seal', 'access.log_head'))
                  or (privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') and table_schema || '.' || table_name in (
                    'record.entry', 'record.section', 'access.log', 'disclosure.decision',
                    'disclosure.decision_section', 'disclosure.incoming_section', 'disclosure.consent_scope',
                    'staff.change'))
                  or privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER'))""")).isEmpty();
    }

    private record Table(
            String name,
            boolean sealed,
            boolean part,
            String persistence,
            String kind,
            String owner,
            int policies,
            boolean owned) {}

    private static List<Table> tables() throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var rows = database.createStatement().executeQuery(TABLES)) {
            var tables = new ArrayList<Table>();
            while (rows.next()) {
                tables.add(new Table(
                        rows.getString("name"),
                        rows.getBoolean("sealed"),
                        rows.getBoolean("part"),
                        rows.getString("relpersistence"),
                        rows.getString("relkind"),
                        rows.getString("owner"),
                        rows.getInt("policies"),
                        rows.getBoolean("owned")));
            }
            assertThat(tables).hasSizeGreaterThan(20);
            return tables;
        }
    }

    private static List<String> column(String query) throws SQLException {
        try (var database = TestDatabase.shared().asSuperuser();
                var rows = database.createStatement().executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
