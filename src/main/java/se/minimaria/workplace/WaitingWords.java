package se.minimaria.workplace;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.minimaria.booking.Mode;
import se.minimaria.booking.Slot;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;
import se.minimaria.waiting.Candidate;
import se.minimaria.waiting.DayPart;
import se.minimaria.waiting.Precedence;
import se.minimaria.waiting.Terms;
import se.minimaria.waiting.WaitingWish;
import se.minimaria.web.Series;

/** Says in words why somebody stands where they stand on the waiting list, and which time is to be filled. */
@Component
class WaitingWords {

    private final Network network;

    WaitingWords(Network network) {
        this.network = network;
    }

    /** How long, what they accept, what they keep meanwhile, and why they go before others. */
    List<String> why(Candidate candidate, Speech speech) {
        var wish = candidate.wish();
        var said = new ArrayList<>(why(wish, speech));
        candidate.keeps().ifPresent(later -> said.add(speech.text("waiting.work.keeps", speech.moment(later))));
        return said;
    }

    List<String> why(WaitingWish wish, Speech speech) {
        var said = new ArrayList<String>();
        if (wish.precedence() != Precedence.USUAL) {
            said.add(speech.text(
                    "waiting.work.before." + wish.precedence().key(),
                    wish.reason().orElse("")));
        }
        said.add(speech.text("waiting.work.waited", days(wish.since(), speech.now())));
        said.addAll(accepts(wish.terms(), speech));
        return said;
    }

    /** Only what somebody does not accept is worth words. */
    private List<String> accepts(Terms terms, Speech speech) {
        var said = new ArrayList<String>();
        if (terms.part() != DayPart.ANY) {
            said.add(speech.text("waiting.work.only." + terms.part().key()));
        }
        if (!terms.weekdays().isEmpty()) {
            said.add(speech.text("waiting.work.only.days", days(terms, speech)));
        }
        if (!terms.clinics().isEmpty()) {
            var places = terms.clinics().stream().map(this::place).sorted().toList();
            said.add(speech.text(
                    "waiting.work.only.places",
                    Series.joined(speech.texts(), "waiting.work.or", places, speech.locale())));
        }
        if (!terms.professions().isEmpty()) {
            var whom = terms.professions().stream()
                    .map(one -> speech.text(one.messageKey()).toLowerCase(speech.locale()))
                    .sorted()
                    .toList();
            said.add(speech.text(
                    "waiting.work.only.professions",
                    Series.joined(speech.texts(), "waiting.work.or", whom, speech.locale())));
        }
        var earliest = terms.earliest();
        if (earliest != null && earliest.isAfter(speech.today())) {
            said.add(speech.text("waiting.work.only.from", speech.day(earliest)));
        }
        var latest = terms.latest();
        if (latest != null) {
            said.add(speech.text("waiting.work.only.until", speech.day(latest)));
        }
        return said;
    }

    String about(Slot slot, Speech speech) {
        var where = slot.mode() == Mode.DIGITAL
                ? speech.text(Mode.DIGITAL.messageKey())
                : network.clinic(slot.clinic()).name();
        return speech.text(
                "waiting.work.about",
                where,
                speech.signed(slot.staffGivenName(), slot.profession().key()),
                Duration.between(slot.starts(), slot.ends()).toMinutes());
    }

    private String place(ClinicId clinic) {
        return network.clinic(clinic).name();
    }

    private static String days(Terms terms, Speech speech) {
        return terms.weekdays().stream().sorted().map(day -> name(day, speech)).collect(Collectors.joining(", "));
    }

    static String name(DayOfWeek day, Speech speech) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, speech.locale()).toLowerCase(speech.locale());
    }

    private static long days(Instant since, Instant now) {
        return Duration.between(
                        Sweden.day(since).atStartOfDay(), Sweden.day(now).atStartOfDay())
                .toDays();
    }
}
