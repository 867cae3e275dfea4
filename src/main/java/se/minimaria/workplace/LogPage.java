package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has opened a file and what has left it, in sentences. */
record LogPage(FileHead head, List<Line> lines, @Nullable String older) {

    /** A line; {@code css} is {@code read}, {@code sent} or {@code said-no}. */
    record Line(String day, String time, String css, String icon, String text, String why) {}
}
