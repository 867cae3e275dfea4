package se.minimaria.staff.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.minimaria.staff.StaffChange;

/** Makes sentences of the trace: who did what to whom. */
@Component
class ChangeLines {

    private final StaffWords words;

    ChangeLines(StaffWords words) {
        this.words = words;
    }

    List<ChangeLine> of(List<StaffChange> changes, Locale locale) {
        return changes.stream().map(change -> line(change, locale)).toList();
    }

    private ChangeLine line(StaffChange change, Locale locale) {
        return new ChangeLine(
                words.day(change.at(), locale),
                words.time(change.at(), locale),
                sentence(change, locale),
                change.toThemselves());
    }

    private String sentence(StaffChange change, Locale locale) {
        var whom = change.toThemselves()
                ? words.text(locale, "staff.change.themselves")
                : change.name().full();
        var post = change.assignment().map(one -> words.post(one, locale)).orElse("");
        return switch (change.act()) {
            case ADDED -> words.text(locale, "staff.change.added", change.actorName(), whom);
            case CODE -> words.text(locale, "staff.change.code", change.actorName(), whom);
            case CONFIRMED -> words.text(locale, "staff.change.confirmed", change.actorName(), whom, post);
            case GIVEN ->
                words.text(locale, "staff.change.given", change.actorName(), whom, post, given(change, locale));
            case ENDED ->
                change.lastDay()
                        .map(day -> words.text(
                                locale, "staff.change.ended", change.actorName(), whom, post, words.day(day, locale)))
                        .orElseGet(
                                () -> words.text(locale, "staff.change.ended.at-once", change.actorName(), whom, post));
        };
    }

    /** The days as they were given; the assignment may have got another end since. */
    private String given(StaffChange change, Locale locale) {
        var from = change.assignment().map(one -> words.day(one.from(), locale)).orElse("");
        return change.lastDay()
                .map(to -> words.text(locale, "staff.period", from, words.day(to, locale)))
                .orElseGet(() -> words.text(locale, "staff.period.open", from));
    }
}
