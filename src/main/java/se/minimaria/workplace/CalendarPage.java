package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.web.Option;

/**
 * A week of a clinic: the own visits with names, everybody else's and those of protected people as busy.
 *
 * @param shown the Monday
 */
record CalendarPage(
        String heading,
        String shown,
        String before,
        String after,
        String clinic,
        List<Option> clinics,
        List<String> days,
        List<Row> rows) {

    /** Somebody's week, a cell for each day. */
    record Row(String name, String title, Mark mark, boolean own, List<Cell> cells) {}

    /** A day: when the person works there, and what is taken. */
    record Cell(List<String> works, List<Taken> taken) {}

    /** Taken time; without name for all but the own visits. */
    record Taken(String times, String who, @Nullable String href) {}
}
