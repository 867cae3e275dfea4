package se.minimaria.workplace;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import se.minimaria.disclosure.SentSection;
import se.minimaria.network.Network;
import se.minimaria.person.ClientFile;
import se.minimaria.person.Identifiers;
import se.minimaria.referral.ReadLetter;
import se.minimaria.referral.ReadReferral.Dossier;
import se.minimaria.referral.ReferralDuties;
import se.minimaria.referral.State;

/** Makes the pages of a referral that goes out. */
@Component
class SentReferralPages {

    private final FileHeads heads;
    private final ReadLetter letters;
    private final ReferralDuties duties;
    private final Identifiers identifiers;
    private final Network network;

    SentReferralPages(
            FileHeads heads, ReadLetter letters, ReferralDuties duties, Identifiers identifiers, Network network) {
        this.heads = heads;
        this.letters = letters;
        this.duties = duties;
        this.identifiers = identifiers;
        this.network = network;
    }

    String receiver(Dossier dossier) {
        return network.principal(dossier.referral().went().orElseThrow().receiver())
                .name();
    }

    SentReferralPage of(ClientFile file, Dossier dossier, Speech speech) {
        var referral = dossier.referral();
        var base = Addresses.of(file.id());
        var waits = referral.state() == State.SENT || referral.state() == State.RECEIVED;
        return new SentReferralPage(
                heads.of(file, "referral", speech),
                referral.id().toString(),
                referral.last().nr(),
                receiver(dossier),
                ReferralPages.state(referral, referral.state(), speech),
                base + "/poster/" + referral.went().orElseThrow().entry(),
                base + "/remiss/" + referral.id() + "/brev",
                waits ? speech.text("referral.out.asked", speech.day(duties.askedFrom(referral))) : "",
                dossier.steps().stream()
                        .map(step -> ReferralPages.step(referral, step, speech))
                        .toList(),
                Arrays.stream(State.values())
                        .filter(referral::leadsTo)
                        .map(State::code)
                        .toList());
    }

    LetterPage letter(ClientFile file, Dossier dossier, Speech speech) {
        var referral = dossier.referral();
        var clinic = network.clinic(referral.clinic());
        return new LetterPage(
                Addresses.of(file.id()) + "/remiss/" + referral.id(),
                receiver(dossier),
                speech.text(
                        "referral.letter.from",
                        clinic.name(),
                        network.principal(file.principal()).name()),
                dossier.steps().getFirst().by(),
                speech.day(referral.arrivedAt()),
                file.name().full(),
                identifiers
                        .current(file.id())
                        .map(FileHeads::written)
                        .orElseGet(() -> file.birthDate().map(Object::toString).orElse("")),
                letters.of(referral.id()));
    }

    /** The letter as it is printed. */
    record LetterPage(
            String back,
            String to,
            String from,
            String by,
            String day,
            String person,
            String born,
            List<SentSection> sections) {

        @Override
        public String toString() {
            return "LetterPage[****]";
        }
    }
}
