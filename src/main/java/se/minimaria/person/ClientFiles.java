package se.minimaria.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.minimaria.access.FileId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.MunicipalityCode;
import se.minimaria.network.PrincipalId;

/** The client files as rows; each caller sees what the policies leave. */
@Repository
class ClientFiles {

    private static final String FILE = """
            select id, principal_id, number, given_name, family_name, birth_date, birth_year, legal_sex,
                home_municipality, protection, relative, clinic, open_to_clinic, opened_at, opened_by
            from person.client_file where id = :file""";

    private final JdbcClient database;

    ClientFiles(JdbcClient database) {
        this.database = database;
    }

    Optional<ClientFile> find(FileId file) {
        return database.sql(FILE)
                .param("file", file.value())
                .query(ClientFiles::file)
                .optional();
    }

    /** Waits until whoever opens the same file is done. */
    void queue(FileId id) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", "file " + id)
                .query(rows -> {});
    }

    /** Whether the assignment on duty is on the team, and not in the file for an emergency or because it is open. */
    boolean isOnTeam(FileId file) {
        return database.sql("select person.in_team(:file)")
                .param("file", file.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Asks nothing back, since a young person may open a file but not look into the store. The database gives it the next
     * number of its principal, without a gap in what is kept.
     */
    void add(FileId id, PrincipalId principal, NewFile file, Instant at) {
        var birthDate = file.birthDate();
        var sex = file.sex();
        var home = file.home();
        database.sql("""
                insert into person.client_file (id, principal_id, given_name, family_name, name_key, given_key,
                    birth_date, birth_year, legal_sex, home_municipality, protection, relative, clinic,
                    open_to_clinic, opened_at, opened_by)
                values (:id, :principal, :given, :family, :nameKey, :givenKey, :birthDate, :birthYear, :sex,
                    :home, :protection, :relative, :clinic, :openToClinic, :at, :by)""")
                .param("id", id.value())
                .param("principal", principal.value())
                .param("given", file.name().given())
                .param("family", file.name().family())
                .param("nameKey", NameKey.familyFirst(file.name()))
                .param("givenKey", NameKey.givenFirst(file.name()))
                .param("birthDate", birthDate)
                .param("birthYear", birthDate == null ? file.birthYear() : Integer.valueOf(birthDate.getYear()))
                .param("sex", sex == null ? null : sex.name().toLowerCase(Locale.ROOT))
                .param("home", home == null ? null : home.value())
                .param("protection", file.protection().code())
                .param("relative", file.relative())
                .param("clinic", file.clinic().value())
                .param("openToClinic", file.openToClinic())
                .param("at", Timestamp.from(at))
                .param("by", file.by().code())
                .update();
    }

    /** A protected person's file is open to nobody but its team. */
    void protect(FileId id, Protection protection) {
        database.sql("""
                update person.client_file
                set protection = :protection, open_to_clinic = open_to_clinic and :protection = 'none'
                where id = :id""")
                .param("protection", protection.code())
                .param("id", id.value())
                .update();
    }

    /** What the file said before is written down first. */
    void rename(FileId id, PersonName name, @Nullable LocalDate birthDate, @Nullable Integer birthYear) {
        database.sql("""
                update person.client_file
                set given_name = :given, family_name = :family, name_key = :nameKey, given_key = :givenKey,
                    birth_date = :birthDate, birth_year = :birthYear
                where id = :id""")
                .param("given", name.given())
                .param("family", name.family())
                .param("nameKey", NameKey.familyFirst(name))
                .param("givenKey", NameKey.givenFirst(name))
                .param("birthDate", birthDate, Types.DATE)
                .param("birthYear", birthYear, Types.INTEGER)
                .param("id", id.value())
                .update();
    }

    List<FileHit> find(Query.ByName name, int limit) {
        return database.sql(SearchSql.BY_NAME)
                .param("from", name.prefix())
                .param("until", NameKey.endOf(name.prefix()))
                .param("limit", limit)
                .query(ClientFiles::hit)
                .list();
    }

    List<FileHit> find(Query.ByIdentityNumber number, int limit) {
        return database.sql(SearchSql.BY_IDENTITY_NUMBER)
                .param("value", number.number().canonical())
                .param("limit", limit)
                .query(ClientFiles::hit)
                .list();
    }

    List<FileHit> find(Query.ByFileNumber number, int limit) {
        return database.sql(SearchSql.BY_FILE_NUMBER)
                .param("number", number.number())
                .param("limit", limit)
                .query(ClientFiles::hit)
                .list();
    }

    private static FileHit hit(ResultSet row, int index) throws SQLException {
        return new FileHit(id(row), name(row), birthYear(row), row.getBoolean("opens"), row.getString("number"));
    }

    private static ClientFile file(ResultSet row, int index) throws SQLException {
        return new ClientFile(
                id(row),
                new PrincipalId(row.getString("principal_id")),
                row.getString("number"),
                name(row),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                birthYear(row),
                Optional.ofNullable(row.getString("legal_sex"))
                        .map(sex -> LegalSex.valueOf(sex.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(row.getString("home_municipality")).map(MunicipalityCode::new),
                Protection.ofCode(row.getString("protection")),
                row.getBoolean("relative"),
                new ClinicId(row.getString("clinic")),
                row.getBoolean("open_to_clinic"),
                row.getTimestamp("opened_at").toInstant(),
                OpenedBy.ofCode(row.getString("opened_by")));
    }

    private static FileId id(ResultSet row) throws SQLException {
        return new FileId(row.getObject("id", UUID.class));
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("given_name"), row.getString("family_name"));
    }

    private static OptionalInt birthYear(ResultSet row) throws SQLException {
        var year = row.getInt("birth_year");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
