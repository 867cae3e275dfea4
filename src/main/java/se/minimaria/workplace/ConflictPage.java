package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two texts of one note, side by side. */
record ConflictPage(String address, String name, String lead, String theirHeading, int version, List<Row> rows) {

    /** One section in both texts; either may be absent. */
    record Row(
            int at,
            String heading,
            @Nullable Text mine,
            @Nullable Text theirs,
            boolean same) {}

    /** A section of one of the texts, with all that the form has to carry on. */
    record Text(String heading, String topic, String about, String body, String receiver, String reason, String where) {

        @Override
        public String toString() {
            return "Text[****]";
        }
    }
}
