package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.StaffId;
import se.minimaria.platform.RequestSource;
import se.minimaria.platform.Throttle;
import se.minimaria.platform.Throttle.Answer;
import se.minimaria.platform.Throttle.Crowd;
import se.minimaria.platform.Throttle.Limit;

/**
 * How much guessing the door puts up with. A device that the owner has used counts for itself; every other guess counts
 * for its name and source together. Guesses under many names count for their source and for all in common too, but what
 * others use up shuts nobody out: it leaves fewer tries for each name and source. No counter belongs to a name alone,
 * because anybody could empty it.
 */
@Component
class Guesses {

    private static final Limit KNOWN_DEVICE = Limit.guessing("sign-in-device");
    private static final Limit NAME_AND_SOURCE = Limit.guessing("sign-in");
    private static final Limit IN_A_FLOOD = Limit.lastResort("sign-in");

    /** The people of a whole clinic may come in with new devices one morning, from one address. */
    private static final Limit SOURCE = new Limit("sign-in-source", 200, Duration.ofMinutes(15));

    private static final Limit ALL = new Limit("sign-in-all", 2000, Duration.ofMinutes(15));
    private static final Limit KNOWN_DEVICE_CODE = Limit.guessing("code-device");
    private static final Limit CODE = new Limit("code", 5, Duration.ofMinutes(15));
    /** A new clinic's people may come in one morning, from one address, with two forms each; nobody guesses 99 bits. */
    private static final Limit SETUP = new Limit("set-up", 60, Duration.ofMinutes(15));

    private final Throttle throttle;
    private final KnownDevices devices;

    Guesses(Throttle throttle, KnownDevices devices) {
        this.throttle = throttle;
        this.devices = devices;
    }

    /** Counts a try at a password. */
    Answer password(HttpServletRequest request, String userNameHash) {
        Optional<String> device = devices.number(request, userNameHash);
        if (device.isPresent()) {
            return throttle.attempt(KNOWN_DEVICE, device.get());
        }
        var source = RequestSource.of(request);
        return throttle.attempt(
                NAME_AND_SOURCE,
                IN_A_FLOOD,
                userNameHash + "\n" + source,
                List.of(new Crowd(SOURCE, source), Crowd.everybody(ALL)));
    }

    /**
     * Counts a try at a second factor. Here the password was right, so the person counts, not the source: six digits bear
     * few guesses.
     */
    Answer code(HttpServletRequest request, StaffId staff, Optional<String> userNameHash) {
        return userNameHash
                .flatMap(hash -> devices.number(request, hash))
                .map(device -> throttle.attempt(KNOWN_DEVICE_CODE, device))
                .orElseGet(() -> throttle.attempt(CODE, staff.toString()));
    }

    /** Counts a try at a one-time code for an account. */
    Answer setup(HttpServletRequest request) {
        return throttle.attempt(SETUP, RequestSource.of(request));
    }
}
