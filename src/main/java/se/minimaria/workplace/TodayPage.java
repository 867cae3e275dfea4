package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day of work. */
record TodayPage(
        String heading, String place, Days days, boolean mine, List<Line> lines, List<Todo> todos, List<House> house) {

    /** The day shown and its neighbours, as addresses say them. */
    record Days(String shown, String before, String beforeName, String after, String afterName, boolean today) {}

    /**
     * One line of the list.
     *
     * @param outcome what was said, if anything
     * @param ask the visit that still needs an outcome
     */
    record Line(
            String time,
            String minutes,
            String css,
            Named who,
            boolean now,
            List<Fact> facts,
            List<Mark> with,
            @Nullable String outcome,
            boolean came,
            @Nullable String ask,
            @Nullable Note note) {}

    /** A place or another fact of a visit. */
    record Fact(String icon, String text) {}

    /** The way to the note of a visit: a draft to go on with, or a new one. */
    record Note(String href, @Nullable String appointment) {}

    /** Something to do. */
    record Todo(String css, String icon, String href, String text, String why) {}

    /** Who of one authority works here today. */
    record House(Mark mark, String people) {}
}
