package se.minimaria.security;

import java.util.Map;
import java.util.Optional;

/** What kind of story the specimen rows tell: the same rows are somebody else's business in each. */
enum Plot {
    /** A file that shows by name in its store, with all that belongs to it. */
    FILED("", Map.of()),
    /** Somebody without a name has written and taken a time, and a copy has come in: nothing has a file yet. */
    UNFILED(
            ", no file yet",
            Map.of(
                    "contact.thread.file_id", "",
                    "booking.attendance.file_id", "",
                    "waiting.wish.file_id", "",
                    "waiting.wish.attendance_id", "",
                    "waiting.wish.later_than", "",
                    "disclosure.incoming.file_id", "",
                    "disclosure.incoming.bound_at", "",
                    "person.client_file.opened_by", "youth",
                    "video.room.taken_at", "",
                    "video.room.taken_by", "")),
    /** The file is that of a protected person. */
    PROTECTED(", protected person", Map.of("person.client_file.protection", "marked")),
    /** The file is that of a relative. */
    RELATIVE(", relative", Map.of("person.client_file.relative", "true", "person.client_file.opened_by", "relative")),
    /** The file is open to everybody of its principal at its clinic. */
    OPEN(
            ", open to the clinic",
            Map.of("person.client_file.open_to_clinic", "true", "person.client_file.clinic", "falun"));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // made by Map.of
    private final Map<String, String> values;

    Plot(String words, Map<String, String> values) {
        this.words = words;
        this.values = values;
    }

    /** What stands behind the name of a table in this story. */
    String words() {
        return words;
    }

    /** What another value a column has in this story; an empty one is left out. */
    Optional<String> of(String table, String column) {
        return Optional.ofNullable(values.get(table + "." + column));
    }
}
