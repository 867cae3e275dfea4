package se.minimaria.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.person.Candidate.Reason;

/**
 * Finds files of the own principal that may be about one person, with the reasons. It sees what the caller may find by name,
 * so that a protected person's and a relative's file is a candidate for its team only; and never another principal's.
 */
@Component
@Transactional(readOnly = true)
public class FindDuplicates {

    /** More than this is nobody's to compare. */
    public static final int AT_MOST = 5;

    private static final int MOST = 5_000;
    private static final int PAIRS = 50;

    private final JdbcClient database;

    FindDuplicates(JdbcClient database) {
        this.database = database;
    }

    /** The files that may be about whoever is sought, the likeliest first. */
    public List<Candidate> of(Sought sought) {
        var found = new LinkedHashMap<FileId, Found>();
        if (!sought.numbers().isEmpty()) {
            database.sql(DuplicateSql.BY_NUMBER)
                    .param("numbers", sought.numbers().toArray(String[]::new))
                    .query((row, index) -> {
                        var reason = row.getBoolean("holds") ? Reason.SAME_NUMBER : Reason.FORMER_NUMBER;
                        return add(found, row, Optional.of(reason));
                    })
                    .list();
        }
        if (!sought.phones().isEmpty()) {
            database.sql(DuplicateSql.BY_PHONE)
                    .param("phones", sought.phones().toArray(String[]::new))
                    .query((row, index) -> add(found, row, Optional.of(Reason.SAME_PHONE)))
                    .list();
        }
        byName(sought, found);
        return found.values().stream()
                .map(Found::candidate)
                .sorted(Comparator.comparing(Candidate::strongest)
                        .thenComparing(one -> one.hit().number()))
                .limit(AT_MOST)
                .toList();
    }

    /** Files beside one of the caller's own, which may be about the same person. */
    public List<Candidate> beside(ClientFile file) {
        var numbers = texts("select value from person.identifier where file_id = :file", file.id());
        var phones =
                texts("select phone from person.contact_way where file_id = :file and phone is not null", file.id());
        var sought = new Sought(file.name(), file.birthDate().orElse(null), file.birthYear(), numbers, phones);
        return of(sought).stream()
                .filter(one -> !one.hit().file().equals(file.id()))
                .toList();
    }

    /** Pairs of files of the own principal that are very likely about one person; none of protected people or relatives. */
    public List<Pair> pairs() {
        return database.sql(DuplicateSql.PAIRS)
                .param("limit", PAIRS)
                .query((row, index) -> new Pair(
                        new FileId(row.getObject("one", UUID.class)),
                        new FileId(row.getObject("other", UUID.class)),
                        row.getBoolean("by_number") ? Reason.SAME_NUMBER : Reason.SAME_NAME_AND_BIRTH))
                .list();
    }

    /** Two files that are likely about one person. */
    public record Pair(FileId one, FileId other, Reason reason) {}

    private void byName(Sought sought, Map<FileId, Found> found) {
        var family = NameKey.fold(sought.name().family());
        var given = NameKey.fold(sought.name().given());
        var swapped = (given + " " + family).strip();
        database.sql(DuplicateSql.BY_NAME)
                .param("family", family.isEmpty() ? given : family + " ")
                .param("familyEnd", family.isEmpty() ? given + "!" : family + "!")
                .param("given", given)
                .param("givenEnd", given + "!")
                .param("swapped", swapped)
                .param("most", MOST)
                .query((row, index) -> add(found, row, alike(sought, row)))
                .list();
        database.sql(DuplicateSql.BY_FORMER_NAME)
                .param("name", NameKey.familyFirst(sought.name()))
                .query((row, index) ->
                        add(found, row, agree(sought, row) ? Optional.of(Reason.FORMER_NAME) : Optional.empty()))
                .list();
    }

    /** Names that are alike count only where nothing says that the two were born at different times. */
    private static Optional<Reason> alike(Sought sought, ResultSet row) throws SQLException {
        if (!agree(sought, row)) {
            return Optional.empty();
        }
        var name = new PersonName(row.getString("given_name"), row.getString("family_name"));
        var reason = Likeness.of(sought.name(), name);
        var date = row.getObject("birth_date", LocalDate.class);
        return reason.filter(Reason.SAME_NAME::equals).isPresent() && date != null && date.equals(sought.birthDate())
                ? Optional.of(Reason.SAME_NAME_AND_BIRTH)
                : reason;
    }

    private static boolean agree(Sought sought, ResultSet row) throws SQLException {
        var year = row.getObject("birth_year", Integer.class);
        var date = row.getObject("birth_date", LocalDate.class);
        var otherYear = year != null
                && sought.birthYear().isPresent()
                && sought.birthYear().getAsInt() != year;
        var otherDate = date != null && sought.birthDate() != null && !date.equals(sought.birthDate());
        return !otherYear && !otherDate;
    }

    private static boolean add(Map<FileId, Found> found, ResultSet row, Optional<Reason> reason) throws SQLException {
        if (reason.isEmpty()) {
            return false;
        }
        var id = new FileId(row.getObject("id", UUID.class));
        var year = row.getObject("birth_year", Integer.class);
        var hit = new FileHit(
                id,
                new PersonName(row.getString("given_name"), row.getString("family_name")),
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                row.getBoolean("opens"),
                row.getString("number"));
        return found.computeIfAbsent(id, unseen -> new Found(hit, EnumSet.noneOf(Reason.class)))
                .reasons()
                .add(reason.get());
    }

    private Set<String> texts(String sql, FileId file) {
        return Set.copyOf(new TreeSet<>(database.sql(sql)
                .param("file", file.value())
                .query(String.class)
                .list()));
    }

    private record Found(FileHit hit, Set<Reason> reasons) {

        Candidate candidate() {
            return new Candidate(hit, new TreeSet<>(reasons));
        }
    }
}
