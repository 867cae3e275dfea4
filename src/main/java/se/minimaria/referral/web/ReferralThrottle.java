package se.minimaria.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.minimaria.platform.RequestSource;
import se.minimaria.platform.Throttle;
import se.minimaria.platform.Throttle.Answer;
import se.minimaria.platform.Throttle.Crowd;
import se.minimaria.platform.Throttle.Limit;

/** Slows down flooding and guessing, and shuts nobody out. A hospital's or a school's whole house may have one address. */
@Component
class ReferralThrottle {

    private static final Limit SENT = new Limit("referral", 20, Duration.ofHours(1));
    private static final Limit SENT_IN_A_FLOOD = Limit.lastResort("referral");
    private static final Limit ALL_SENT = new Limit("referral-all", 200, Duration.ofHours(1));

    private static final Limit RECEIPTS = Limit.guessing("referral-receipt");

    private final Throttle throttle;

    ReferralThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Counts one referral. */
    Answer sending(HttpServletRequest request) {
        return throttle.attempt(SENT, SENT_IN_A_FLOOD, RequestSource.of(request), List.of(Crowd.everybody(ALL_SENT)));
    }

    /** Counts one try at a receipt. */
    boolean allowsReceipt(HttpServletRequest request) {
        return throttle.attempt(RECEIPTS, RequestSource.of(request)).allowed();
    }
}
