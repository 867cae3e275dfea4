package se.minimaria.referral;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.law.ReferralSender;
import se.minimaria.testing.Cast;

/** Referrals for pages to be looked at with, and what they are called in addresses. */
public final class ReferralVisits {

    private ReferralVisits() {}

    /** One that waits for an answer, and the receipt of one that a sender put in. */
    public static Map<String, String> layOut(ApplicationContext beans, OnDuty duty) {
        var now = beans.getBean(Clock.class).instant();
        var waiting = (RegisterReferral.Result.Registered) Access.as(
                duty,
                () -> beans.getBean(RegisterReferral.class)
                        .register(UUID.randomUUID(), SomeReferrals.forPages(false), now));
        var code = Access.as(
                new Visitor(),
                () -> beans.getBean(SendReferral.class)
                        .send(UUID.randomUUID(), SomeReferrals.sent(Cast.someone(), ReferralSender.SCHOOL)));
        return Map.of("referral", waiting.id().toString(), "receipt", code.shown());
    }
}
