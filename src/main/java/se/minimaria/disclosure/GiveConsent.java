package se.minimaria.disclosure;

import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.Purpose;
import se.minimaria.network.Network;
import se.minimaria.network.Principal;
import se.minimaria.network.ReferralReceiver;
import se.minimaria.person.Births;
import se.minimaria.shared.Sweden;

/** Writes down a yes that somebody has given in writing; whoever is on duty answers for having seen it. */
@Component
public class GiveConsent {

    private final ConsentRows consents;
    private final Births births;
    private final Trace trace;
    private final Network network;
    private final Clock clock;

    GiveConsent(ConsentRows consents, Births births, Trace trace, Network network, Clock clock) {
        this.consents = consents;
        this.births = births;
        this.trace = trace;
        this.network = network;
        this.clock = clock;
    }

    /** Keeps the yes with its file and logs that the file was used for it. */
    @Transactional
    public GiveResult give(NewConsent consent) {
        return give(ConsentId.next(), consent);
    }

    /**
     * As {@link #give(NewConsent)}, under an id that was made when somebody was asked to write it down: the same yes sent
     * twice is one, also when both come at once. What was changed in between is another yes.
     */
    @Transactional
    public GiveResult give(ConsentId wanted, NewConsent consent) {
        var duty = Access.onDuty();
        var now = clock.instant();
        var birth = births.of(consent.file());
        if (birth.isEmpty()) {
            return new GiveResult.NotThere();
        }
        var today = Sweden.day(now);
        var known = Stream.concat(
                        network.principals().stream(),
                        network.receivers().stream().map(ReferralReceiver::body))
                .map(Principal::id)
                .collect(Collectors.toSet());
        var errors = new NewConsentCheck(known, duty.principal(), today)
                .errors(consent, birth.get().agesOn(today));
        if (!errors.isEmpty()) {
            return new GiveResult.Invalid(errors);
        }
        consents.queue(wanted);
        var earlier = consents.of(consent.file()).stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst();
        if (earlier.isPresent() && earlier.get().says(consent)) {
            return new GiveResult.Given(wanted);
        }
        var id = earlier.isPresent() ? ConsentId.next() : wanted;
        consents.insert(id, consent, duty, now);
        trace.leave(consent.file(), Trace.Step.CONSENT_WRITTEN, id.value(), Purpose.CONSENT);
        return new GiveResult.Given(id);
    }
}
