package se.minimaria.workplace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.booking.VisitsOf;
import se.minimaria.law.ReferralFeedback;
import se.minimaria.network.Network;
import se.minimaria.referral.Direction;
import se.minimaria.referral.Knows;
import se.minimaria.referral.Letter;
import se.minimaria.referral.ReadReferral.Dossier;
import se.minimaria.referral.Referral;
import se.minimaria.referral.Referral.Came;
import se.minimaria.referral.State;
import se.minimaria.referral.Step;
import se.minimaria.referral.TellSender;
import se.minimaria.referral.Told;
import se.minimaria.web.Option;
import se.minimaria.workplace.ReferralPage.Fact;
import se.minimaria.workplace.ReferralPage.Feedback;
import se.minimaria.workplace.ReferralPage.LetterPart;
import se.minimaria.workplace.ReferralPage.StepLine;

/** Makes the page of a referral that came in. */
@Component
class ReferralPages {

    static final String PATH = "/arbete/remisser";

    private final TellSender telling;
    private final VisitsOf visits;
    private final Network network;

    ReferralPages(TellSender telling, VisitsOf visits, Network network) {
        this.telling = telling;
        this.visits = visits;
        this.network = network;
    }

    /** The page of a referral: of one that goes out, that of its person. */
    static String address(Referral referral) {
        return referral.direction() == Direction.OUT
                ? Addresses.of(referral.file().orElseThrow()) + "/remiss/" + referral.id()
                : PATH + "/" + referral.id();
    }

    ReferralPage of(Dossier dossier, Speech speech) {
        var referral = dossier.referral();
        var came = referral.came().orElseThrow();
        var letter = dossier.letter().map(one -> letter(one, speech)).orElse(null);
        return new ReferralPage(
                referral.id().toString(),
                referral.last().nr(),
                referral.state().code(),
                state(referral, referral.state(), speech),
                dossier.letter().map(one -> one.person().full()).orElseGet(() -> speech.text("referral.page.erased")),
                came.shielded(),
                referral.file().map(Addresses::of).orElse(null),
                referral.file()
                        .map(file -> Mark.book(network.principal(referral.principal()), speech))
                        .orElse(null),
                facts(referral, came, dossier.letter(), speech),
                letter,
                careful(came, speech),
                dossier.steps().stream()
                        .map(step -> step(referral, step, speech))
                        .toList(),
                feedback(referral, came, first(dossier, speech), speech),
                came.decision().isPresent() ? owed(dossier, speech) : List.of(),
                Arrays.stream(State.values())
                        .filter(referral::leadsTo)
                        .map(State::code)
                        .toList());
    }

    /** How a state is said, which is not the same of one that comes and one that goes. */
    static String state(Referral referral, State state, Speech speech) {
        return speech.text("referral.state." + referral.direction().code() + "." + state.code());
    }

    static StepLine step(Referral referral, Step step, Speech speech) {
        var why = step.reason()
                .map(reason -> speech.text(
                        "referral.page.why",
                        speech.text("referral.reason." + reason.code()),
                        speech.text("referral.door." + step.door().orElseThrow().code())))
                .orElse("");
        return new StepLine(
                speech.moment(step.at()), state(referral, step.state(), speech), step.by(), why, step.words());
    }

    private List<Fact> facts(Referral referral, Came came, Optional<Letter> letter, Speech speech) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("sender", speech.text("referral.sender." + came.sender().code()), speech));
        letter.ifPresent(one -> {
            facts.add(fact("workplace", one.workplace(), speech));
            facts.add(fact("by", one.senderName() + ", " + one.senderReach(), speech));
        });
        facts.add(fact(
                "came",
                speech.text(
                        "referral.page.came.text",
                        speech.moment(referral.arrivedAt()),
                        speech.text("referral.way." + referral.way().code()).toLowerCase(speech.locale())),
                speech));
        facts.add(fact("due", speech.day(came.answerDueAt().minusSeconds(1)), speech));
        facts.add(fact("clinic", network.clinic(referral.clinic()).name(), speech));
        came.dischargeOn().ifPresent(day -> facts.add(fact("discharge", speech.day(day), speech)));
        came.decision().ifPresent(decision -> {
            facts.add(fact("board", network.principal(decision.board()).name(), speech));
            facts.add(fact("reference", decision.reference() + ", " + speech.day(decision.decidedOn()), speech));
        });
        return facts;
    }

    private static LetterPart letter(Letter letter, Speech speech) {
        var facts = new ArrayList<Fact>();
        letter.born().ifPresent(day -> facts.add(fact("born", day.toString(), speech)));
        letter.numberAsWritten().ifPresent(number -> facts.add(fact("number", number, speech)));
        facts.add(fact("reach", letter.reach(), speech));
        facts.add(fact(
                "channel", speech.text("referral.channel." + letter.channel().code()), speech));
        return new LetterPart(facts, letter.question(), letter.told());
    }

    private static @Nullable String careful(Came came, Speech speech) {
        return came.knows() == Knows.YES
                ? null
                : speech.text("referral.page.careful." + came.knows().code());
    }

    /** What the young person is called in the law's sentences. */
    private static String first(Dossier dossier, Speech speech) {
        return dossier.letter().map(letter -> letter.person().given()).orElseGet(() -> speech.text("law.name.subject"));
    }

    private Feedback feedback(Referral referral, Came came, String first, Speech speech) {
        var standing = telling.standing(referral);
        var citation = standing.bySaying().citation();
        return new Feedback(
                standing.youth().name().toLowerCase(speech.locale()).replace('_', '-'),
                Speech.capital(parts(standing.bySaying(), speech)),
                speech.say(citation.message().naming(first, "", "")),
                speech.text(
                        citation.verified() ? "referral.page.law" : "referral.page.law.unverified",
                        speech.say(citation.sourceName())),
                came.receipt() ? speech.text("referral.page.receipt", parts(standing.byReceipt(), speech)) : null,
                standing.told().stream()
                        .filter(told -> told.what() != State.SENT)
                        .map(told -> told(referral, told, speech))
                        .toList(),
                standing.owed().stream()
                        .map(state -> new Option(
                                state.code(), state(referral, state, speech).toLowerCase(speech.locale())))
                        .toList());
    }

    private static String parts(ReferralFeedback may, Speech speech) {
        return may.parts().stream()
                .sorted()
                .map(part -> speech.text("referral.part." + part.code()))
                .collect(Collectors.joining(", "));
    }

    private static String told(Referral referral, Told told, Speech speech) {
        var what = state(referral, told.what(), speech);
        return told.byReceipt()
                ? speech.text("referral.page.told.receipt", what, speech.moment(told.toldAt()))
                : speech.text("referral.page.told.said", what, speech.moment(told.toldAt()), told.by());
    }

    /** What a board that decided may know when it asks (SoL 15:9): days, never notes. */
    private List<Fact> owed(Dossier dossier, Speech speech) {
        var referral = dossier.referral();
        var facts = new ArrayList<Fact>();
        dossier.steps()
                .forEach(step -> facts.add(new Fact(state(referral, step.state(), speech), speech.day(step.at()))));
        referral.file().ifPresent(file -> {
            var came = visits.of(file).stream()
                    .filter(visit -> !visit.cancelled() && visit.starts().isAfter(referral.arrivedAt()))
                    .findFirst();
            came.ifPresent(visit -> facts.add(fact("first-visit", speech.day(visit.starts()), speech)));
        });
        return facts;
    }

    private static Fact fact(String key, String text, Speech speech) {
        return new Fact(speech.text("referral.fact." + key), text);
    }
}
