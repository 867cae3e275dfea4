package se.minimaria.portal.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.portal.Trail.Only;

/** What the address of the list asks for. What cannot be read counts as not asked. */
record TrailFilter(@Nullable String visa, @Nullable Long fore) {

    static String word(Only only) {
        return switch (only) {
            case ALL -> "allt";
            case SENT -> "skickat";
            case OPENED -> "last";
            case STOPPED -> "nej";
        };
    }

    Only only() {
        return Arrays.stream(Only.values())
                .filter(only -> word(only).equals(visa))
                .findFirst()
                .orElse(Only.ALL);
    }

    Optional<Instant> before() {
        return Optional.ofNullable(fore)
                .filter(second -> second > 0 && second < Integer.MAX_VALUE * 2L)
                .map(Instant::ofEpochSecond);
    }
}
