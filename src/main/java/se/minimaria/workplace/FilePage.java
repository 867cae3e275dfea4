package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's file in three zones: what is under way, the record, and what has passed to and from the others. */
record FilePage(FileHead head, Mark own, Ahead ahead, Spine spine, List<Across> across) {

    /**
     * Under way: coming times and the day that changes who may decide.
     *
     * @param waits what the person waits for, one reason a line; null when they do not wait
     * @param away whether they have been away, so that they may be taken in again
     */
    record Ahead(
            List<Time> times,
            @Nullable String turns,
            String since,
            @Nullable List<String> waits,
            boolean away) {}

    /** A time to come, and the page of it. */
    record Time(String text, String href) {}

    /**
     * The record, newest first.
     *
     * @param older address of the entries before these, if there are any
     */
    record Spine(List<Item> items, @Nullable String older, boolean first) {}

    /** Kinds of items in the record. */
    enum Kind {
        MONTH,
        ENTRY,
        DRAFT,
        COPY
    }

    /** One item; {@code from} is there for a copy only. */
    record Item(
            Kind kind,
            String day,
            String time,
            String heading,
            @Nullable Mark from,
            List<String> texts,
            String foot,
            String href,
            boolean whole,
            boolean unread) {}

    /** One other authority: what came, what went, and what the young person has said yes to. */
    record Across(Mark other, List<Passed> here, List<Passed> there, List<String> topics, String consent) {}

    /** One passage. */
    record Passed(String heading, String told, @Nullable String href) {}
}
