package se.minimaria.workplace;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.minimaria.person.ContactWay;
import se.minimaria.person.LanguageNeed;
import se.minimaria.person.SafeTimes;

/** How somebody wants to be reached, in one line. It names no number and no address: those stand on their own page. */
final class ReachWords {

    private ReachWords() {}

    /** {@code Ring efter kl. 15, inga sms, delad telefon}. */
    static String line(ContactWay way, Speech speech) {
        var parts = new ArrayList<String>();
        var hours = hours(way.times(), speech);
        var channel = speech.text("workplace.reach.by." + way.channel().name().toLowerCase(Locale.ROOT));
        parts.add(hours.isEmpty() ? channel : channel + " " + hours);
        days(way.times(), speech).ifPresent(parts::add);
        if (way.noMessages()) {
            parts.add(speech.text("workplace.reach.no-messages"));
        }
        if (way.sharedPhone()) {
            parts.add(speech.text("workplace.reach.shared"));
        }
        if (way.noLetters()) {
            parts.add(speech.text("workplace.reach.no-letters"));
        }
        if (!way.note().isEmpty()) {
            parts.add(way.note());
        }
        return String.join(", ", parts);
    }

    /** {@code Tolk: somaliska}, or the language alone; nothing for Swedish without an interpreter. */
    static Optional<String> language(LanguageNeed need, Speech speech) {
        var name = speech.text(need.messageKey());
        if (need.needsInterpreter()) {
            var wish = need.wish() == LanguageNeed.Wish.ANY
                    ? ""
                    : ", " + speech.text(need.wish().messageKey()).toLowerCase(speech.locale());
            return Optional.of(speech.text("workplace.language.interpreter", name) + wish);
        }
        return need.equals(LanguageNeed.UNASKED)
                ? Optional.empty()
                : Optional.of(speech.text("workplace.language.speaks", name));
    }

    private static String hours(SafeTimes times, Speech speech) {
        var from = times.from();
        var to = times.to();
        if (from == null || to == null) {
            return "";
        }
        if (to == 24) {
            return speech.text("workplace.reach.after", from);
        }
        return from == 0 ? speech.text("workplace.reach.before", to) : speech.text("workplace.reach.between", from, to);
    }

    private static Optional<String> days(SafeTimes times, Speech speech) {
        return times.days().isEmpty()
                ? Optional.empty()
                : Optional.of(times.days().stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.FULL, speech.locale()))
                        .collect(Collectors.joining(" ")));
    }
}
