package se.minimaria.disclosure;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.Purpose;

/**
 * Takes a yes back, by the young person on the own pages or by staff who were told. It bites at the next request, also on
 * a note that is being signed at that moment; what has been sent stays where it is.
 */
@Component
public class WithdrawConsent {

    private final ConsentRows consents;
    private final Trace trace;
    private final Clock clock;

    WithdrawConsent(ConsentRows consents, Trace trace, Clock clock) {
        this.consents = consents;
        this.trace = trace;
        this.clock = clock;
    }

    /** Takes it back for good. One that is not there, or was taken back before, is left as it is. */
    @Transactional
    public void withdraw(ConsentId consent) {
        var file = consents.withdraw(consent, clock.instant());
        if (file.isPresent() && Access.current().orElse(null) instanceof OnDuty) {
            trace.leave(file.get(), Trace.Step.CONSENT_WITHDRAWN, consent.value(), Purpose.CONSENT);
        }
    }
}
