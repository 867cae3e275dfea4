package se.minimaria.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.disclosure.PreviewDisclosure;
import se.minimaria.law.Citation;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.law.Message;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.ReferralReceiver;
import se.minimaria.record.DraftSection;
import se.minimaria.workplace.NotePage.Verdict;

/** Asks the law about a section that is being written, and puts the answer in words. */
@Component
class Verdicts {

    private final PreviewDisclosure preview;
    private final Network network;

    Verdicts(PreviewDisclosure preview, Network network) {
        this.preview = preview;
        this.network = network;
    }

    /**
     * The answer for a section.
     *
     * @param at its place in the note; null on a page where it cannot be changed any more
     * @param subject the young person's first name
     */
    Verdict of(FileId file, DraftSection section, @Nullable Integer at, String subject, Speech speech) {
        var receiver = section.receiver();
        if (receiver == null) {
            return new Verdict(
                    "idle",
                    "gate-idle",
                    "",
                    speech.text("workplace.verdict.stays"),
                    List.of(speech.text("workplace.verdict.stays.why")),
                    "",
                    List.of());
        }
        var verdict = preview.preview(file, section.topic(), section.about(), receiver, section.necessity());
        var said = new Said(subject, name(receiver), speech);
        var doors = new Doors(file, section.topic(), receiver, at, speech).of(verdict);
        return switch (verdict) {
            case DisclosureVerdict.Permitted permitted ->
                new Verdict(
                        "yes",
                        "gate-open",
                        "check-lg",
                        said.words(verdict.answer()),
                        List.of(said.reason(verdict)),
                        said.law(permitted.citation()),
                        doors);
            case DisclosureVerdict.Duty duty ->
                new Verdict(
                        "yes",
                        "gate-open",
                        "check-lg",
                        said.words(verdict.answer()),
                        List.of(said.reason(verdict)),
                        said.law(duty.citation()),
                        doors);
            case DisclosureVerdict.PersonDecides decides ->
                new Verdict(
                        "ask",
                        "gate-closed",
                        "question-circle",
                        said.words(verdict.answer()),
                        said.weighing(decides),
                        said.law(decides.citation()),
                        doors);
            case DisclosureVerdict.Refused refused -> no(verdict, said, doors);
            case DisclosureVerdict.RefusedWithDoors refused -> no(verdict, said, doors);
        };
    }

    private static Verdict no(DisclosureVerdict verdict, Said said, List<EntryPage.DoorWay> doors) {
        return new Verdict(
                "no",
                "gate-closed",
                "x-lg",
                said.words(verdict.answer()),
                List.of(said.reason(verdict)),
                said.law(verdict.citation()),
                doors);
    }

    private String name(PrincipalId receiver) {
        return Stream.concat(
                        network.principals().stream(),
                        network.receivers().stream().map(ReferralReceiver::body))
                .filter(one -> one.id().equals(receiver))
                .map(one -> one.name())
                .findFirst()
                .orElse(receiver.value());
    }

    /** The law's sentences with the names in them. */
    private record Said(String subject, String receiver, Speech speech) {

        String words(Message message) {
            return speech.say(message.naming(subject, receiver, speech.text("law.name.other")));
        }

        /** The reason without the answer that the law begins it with, since that is the heading. */
        String reason(DisclosureVerdict verdict) {
            var reason = words(verdict.citation().message());
            var end = reason.indexOf(". ");
            return end > 0 && words(verdict.answer()).startsWith(reason.substring(0, end))
                    ? reason.substring(end + 2)
                    : reason;
        }

        List<String> weighing(DisclosureVerdict.PersonDecides decides) {
            var all = new ArrayList<String>();
            all.add(words(decides.citation().message()));
            Stream.concat(decides.speaksFor().stream(), decides.speaksAgainst().stream())
                    .map(this::words)
                    .forEach(all::add);
            return all;
        }

        String law(Citation citation) {
            return speech.text(
                    citation.verified() ? "workplace.verdict.law" : "workplace.verdict.law.unverified",
                    speech.say(citation.sourceName()),
                    speech.day(speech.now()));
        }
    }
}
