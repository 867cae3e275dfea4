package se.minimaria.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How files are numbered: {@code R-2026-000123} with a region, {@code 2080-2026-000045} with the municipality of that
 * code, by the database when a file is opened ({@code person.number_file}). The year is the one in which that was; it
 * says nothing about the person.
 */
final class FileNumber {

    private static final Pattern TYPED = Pattern.compile("(R|[0-9]{4})[- ]([0-9]{4})[- ]([0-9]{1,6})");

    private FileNumber() {}

    /** The number that somebody typed, if it has the shape of one; leading zeros may be left out. */
    static Optional<String> read(String typed) {
        var match = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return match.matches()
                ? Optional.of("%s-%s-%06d".formatted(match.group(1), match.group(2), Integer.parseInt(match.group(3))))
                : Optional.empty();
    }
}
