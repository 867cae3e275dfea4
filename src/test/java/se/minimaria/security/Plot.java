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
            Map.ofEntries(
                    Map.entry("contact.thread.file_id", ""),
                    Map.entry("booking.attendance.file_id", ""),
                    Map.entry("waiting.wish.file_id", ""),
                    Map.entry("waiting.wish.attendance_id", ""),
                    Map.entry("waiting.wish.later_than", ""),
                    Map.entry("disclosure.incoming.file_id", ""),
                    Map.entry("referral.referral.file_id", ""),
                    Map.entry("disclosure.incoming.bound_at", ""),
                    Map.entry("person.client_file.opened_by", "youth"),
                    Map.entry("video.room.taken_at", ""),
                    Map.entry("video.room.taken_by", ""),
                    Map.entry("referral.referral.way", "pages"),
                    Map.entry("referral.referral.registered_by", ""),
                    Map.entry("referral.referral.registrar_name", ""),
                    Map.entry("referral.step.taken_by", ""),
                    Map.entry("referral.told.told_by", ""))),
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
