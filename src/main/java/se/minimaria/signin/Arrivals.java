package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SignedIn;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.AccessContext.YoungPerson;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.Assignment;
import se.minimaria.staff.StaffDirectory;

/**
 * Turns what a session holds into what somebody is right now. The assignment is read at every request: one that ended
 * last night, or was never this person's, leaves them without.
 */
@Component
class Arrivals {

    private final StaffDirectory directory;
    private final StaffFrames frames;
    private final Clock clock;

    Arrivals(StaffDirectory directory, StaffFrames frames, Clock clock) {
        this.directory = directory;
        this.frames = frames;
        this.clock = clock;
    }

    /** A token of the other kind of pages counts for nothing here. */
    Arrival of(@Nullable Authentication authentication, String path) {
        var youthPage = path.equals("/mina-sidor") || path.startsWith("/mina-sidor/");
        return switch (authentication) {
            case YoungPersonToken token
            when youthPage -> Arrival.without(Standing.YOUNG_PERSON, new YoungPerson(token.account()));
            case StaffToken token when !youthPage -> atWork(token);
            case null, default -> Arrival.without(Standing.VISITOR, new Visitor());
        };
    }

    private Arrival atWork(StaffToken token) {
        var signedIn = new SignedIn(token.staff());
        if (!token.isProven()) {
            return Arrival.without(Standing.HALFWAY, signedIn);
        }
        var today = Sweden.day(clock.instant());
        var assignment = token.assignment()
                .flatMap(id -> Access.as(signedIn, () -> directory.assignment(id)))
                .filter(found -> found.staff().equals(token.staff()) && found.validOn(today));
        return assignment.map(Arrivals::onDuty).orElseGet(() -> Arrival.without(Standing.CHOOSING, signedIn));
    }

    private static Arrival onDuty(Assignment assignment) {
        return new Arrival(Standing.of(assignment), assignment.context(), Optional.of(assignment));
    }

    /** Lays down what the band above the page says; error pages have it too. */
    void frame(Arrival arrival, HttpServletRequest request) {
        arrival.assignment().ifPresent(assignment -> frames.lay(assignment, request));
    }
}
