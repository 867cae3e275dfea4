package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.shared.Sweden;
import se.minimaria.waiting.Candidate;
import se.minimaria.waiting.FindCandidates;
import se.minimaria.waiting.FindCandidates.AskedAbout;
import se.minimaria.waiting.FreedTime;
import se.minimaria.waiting.Offer;

/** Makes the page of a time that is to be filled. */
@Component
class FreedTimePages {

    private final FindCandidates candidates;
    private final WaitingWords says;

    FreedTimePages(FindCandidates candidates, WaitingWords says) {
        this.candidates = candidates;
        this.says = says;
    }

    FreedPage of(FreedTime time, @Nullable String refusal, Speech speech) {
        var found = candidates.of(time.id());
        var asked = candidates.asked(time.id()).stream()
                .map(one -> asked(one, speech))
                .toList();
        var live = asked.stream().anyMatch(Asked::open);
        return new FreedPage(
                time.id().toString(),
                speech.weekday(Sweden.day(time.slot().starts())) + " "
                        + speech.time(time.slot().starts()),
                says.about(time.slot(), speech),
                speech.text("waiting.work.freed", speech.near(time.freedAt())),
                refusal,
                time.kept() && !live,
                live || time.kept(),
                asked,
                found.shown().stream().map(one -> line(one, speech)).toList(),
                found.more(),
                found.hidden());
    }

    private Line line(Candidate one, Speech speech) {
        return new Line(
                one.wish().id().toString(),
                WaitingListController.who(one, speech),
                says.why(one, speech),
                one.noMessage()
                        .map(why -> speech.textOr("person.why-not." + why, "waiting.work.no-message"))
                        .orElse(null));
    }

    private static Asked asked(AskedAbout one, Speech speech) {
        var offer = one.offer();
        var open = offer.isOpen(speech.now());
        var state = offer.state() == Offer.State.OPEN && !open ? Offer.State.EXPIRED : offer.state();
        return new Asked(
                offer.id().toString(),
                one.who().map(name -> name.name().full()).orElseGet(() -> speech.text("workplace.who.unknown")),
                open,
                offer.sends()
                        .map(sends -> speech.text(
                                sends.isAfter(speech.now()) ? "waiting.work.sends" : "waiting.work.sent",
                                speech.near(sends)))
                        .orElseGet(() -> speech.text("waiting.work.by-phone")),
                open
                        ? speech.text("waiting.work.until", speech.near(offer.expires()))
                        : speech.text("waiting.work.state." + state.key()));
    }

    /**
     * The page.
     *
     * @param elsewhere whether somebody whom one may not name keeps the time
     * @param busy whether nobody else can be asked now
     */
    record FreedPage(
            String id,
            String when,
            String about,
            String freed,
            @Nullable String refusal,
            boolean elsewhere,
            boolean busy,
            List<Asked> asked,
            List<Line> lines,
            int more,
            int hidden) {}

    /** Somebody who would take it. */
    record Line(
            String wish,
            Named who,
            List<String> why,
            @Nullable String noMessage) {}

    /** Somebody who is or was asked. */
    record Asked(String id, String who, boolean open, String how, String state) {

        @Override
        public String toString() {
            return "Asked[****]";
        }
    }
}
