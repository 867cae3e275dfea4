package se.minimaria.platform;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the tables to this version, as the owner, before anything else may use them. Each module has a folder, a schema
 * and a history of its own; the list says in which order they stand on each other.
 */
final class Migrations {

    /** From the ground up: a module's tables may refer only to what is named before it. */
    static final List<String> SCHEMAS = List.of(
            "platform",
            "access",
            "staff",
            "message",
            "helpline",
            "person",
            "booking",
            "record",
            "disclosure",
            "contact",
            "referral",
            "video",
            "portal",
            "visit",
            "partner",
            "waiting",
            "feed",
            "outreach",
            "followup",
            "demo");

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {}

    /**
     * Runs what is outstanding.
     *
     * @param demo what the database is for, if this is its first start
     */
    static void run(DatabaseAccess access, boolean demo) {
        for (var schema : SCHEMAS) {
            var result = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(
                            access.url(), access.owner().role(), access.owner().password())
                    .schemas(schema)
                    .createSchemas(true)
                    .locations("classpath:db/migration/" + schema)
                    .table("migration")
                    .placeholders(Map.of("demo", Boolean.toString(demo)))
                    .validateMigrationNaming(true)
                    .failOnMissingLocations(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
            if (result.migrationsExecuted > 0) {
                log.info("event=migrated schema={} steps={}", schema, result.migrationsExecuted);
            }
        }
    }
}
