package se.minimaria.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.minimaria.platform.TestDatabase;

/**
 * Whom and what a log must not name: people at work and their clients, their numbers and aliases, what was written. It looks
 * for a given name beside its family name, since a word alone may be anything.
 */
final class KnownPeople {

    /** Shorter texts are words that anybody may use. */
    private static final int START = 12;

    private static final int SHORTEST_ALIAS = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d-]*");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{Alnum}-])(?:\\d{2})?\\d{6}[-+]?\\p{Alnum}{4}(?![\\p{Alnum}-])");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.\\p{Alpha}{2,}\\b");
    private static final Pattern MOBILE =
            Pattern.compile("(?<![\\p{Alnum}-])(?:\\+46 ?|0)7\\d[- ]?\\d{3}[- ]?\\d{2}[- ]?\\d{2}(?![\\p{Alnum}-])");

    private static final Map<String, String> TEXTS = Map.of(
            "message", "select distinct body from contact.message",
            "section", "select distinct body from record.section",
            "reason", "select distinct priority_reason from contact.thread where priority_reason is not null");

    private final Set<String> names = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> aliases = new HashSet<>();
    private final Map<String, List<String>> texts = new HashMap<>();

    /** Everybody in a database. */
    static KnownPeople in(TestDatabase database) throws SQLException {
        var people = new KnownPeople();
        try (var superuser = database.asSuperuser();
                var statement = superuser.createStatement()) {
            try (var rows = statement.executeQuery("""
                    select given_name, family_name from staff.member
                    union select given_name, family_name from person.client_file""")) {
                while (rows.next()) {
                    people.person(rows.getString(1), rows.getString(2));
                }
            }
            try (var rows = statement.executeQuery("select value from person.identifier")) {
                while (rows.next()) {
                    people.number(rows.getString(1));
                }
            }
            try (var rows = statement.executeQuery("""
                    select alias from contact.thread where alias is not null
                    union select alias from booking.attendance where alias is not null""")) {
                while (rows.next()) {
                    people.alias(rows.getString(1));
                }
            }
            for (var query : TEXTS.values()) {
                try (var rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        people.text(rows.getString(1));
                    }
                }
            }
        }
        return people;
    }

    void person(String given, String family) {
        names.add(given + " " + family);
    }

    /** A number counts with and without its century. */
    void number(String canonical) {
        numbers.add(canonical);
        if (canonical.length() == 12) {
            numbers.add(canonical.substring(2));
        }
    }

    void alias(String alias) {
        if (alias.length() >= SHORTEST_ALIAS && !alias.contains(" ")) {
            aliases.add(alias);
        }
    }

    void text(String text) {
        var stripped = text.strip();
        if (stripped.length() >= START) {
            texts.computeIfAbsent(stripped.substring(0, START), start -> new ArrayList<>())
                    .add(stripped);
        }
    }

    void addAll(KnownPeople others) {
        names.addAll(others.names);
        numbers.addAll(others.numbers);
        aliases.addAll(others.aliases);
        others.texts.values().forEach(some -> some.forEach(this::text));
    }

    /** What a line says of somebody, if it does. */
    Optional<String> namedIn(String line) {
        return name(line)
                .or(() -> first(NUMBER, line, found -> numbers.contains(found.replaceAll("[-+]", ""))))
                .or(() -> first(MAIL, line, found -> true))
                .or(() -> first(MOBILE, line, found -> true))
                .or(() -> written(line));
    }

    private Optional<String> name(String line) {
        var before = "";
        var words = WORD.matcher(line);
        while (words.find()) {
            var word = words.group();
            if (names.contains(before + " " + word) || names.contains(word + " " + before)) {
                return Optional.of(before + " " + word);
            }
            if (aliases.contains(word)) {
                return Optional.of(word);
            }
            before = word;
        }
        return Optional.empty();
    }

    private Optional<String> written(String line) {
        for (int at = 0; at + START <= line.length(); at++) {
            var from = at;
            var found = texts.getOrDefault(line.substring(at, at + START), List.of()).stream()
                    .filter(text -> line.startsWith(text, from))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String line, Predicate<String> known) {
        return pattern.matcher(line)
                .results()
                .map(result -> result.group())
                .filter(known)
                .findFirst();
    }
}
