package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SignedIn;
import se.minimaria.access.StaffId;
import se.minimaria.platform.Installation;
import se.minimaria.staff.SecondFactor;
import se.minimaria.staff.UserNames;

/**
 * The steps from a right password to a complete proof, and the sessions that go with them. A password alone is enough in
 * the demo, unless the person has confirmed a second factor.
 */
@Component
class Entry {

    private static final Logger log = LoggerFactory.getLogger(Entry.class);

    private final SignedInSessions sessions;
    private final SecondFactor secondFactor;
    private final UserNames userNames;
    private final KnownDevices devices;
    private final Installation installation;

    Entry(
            SignedInSessions sessions,
            SecondFactor secondFactor,
            UserNames userNames,
            KnownDevices devices,
            Installation installation) {
        this.sessions = sessions;
        this.secondFactor = secondFactor;
        this.userNames = userNames;
        this.devices = devices;
        this.installation = installation;
    }

    /** Begins a session after a right password; answers with the path of the next step. */
    String afterPassword(
            StaffId staff, @Nullable String target, HttpServletRequest request, HttpServletResponse response) {
        var enough = installation.demo() && !Access.as(new SignedIn(staff), () -> secondFactor.confirmed(staff));
        if (enough) {
            return complete(staff, target, request, response);
        }
        sessions.begin(StaffToken.halfway(staff), request, response);
        return Targets.keeping("/arbete/kod", target);
    }

    /** Begins the session of somebody who has proved everything. */
    String complete(StaffId staff, @Nullable String target, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(StaffToken.proven(staff), request, response);
        Access.as(new SignedIn(staff), () -> userNames.hashOf(staff))
                .ifPresent(hash -> devices.remember(request, response, hash));
        log.info("event=signed-in staff={}", staff);
        return Targets.keeping("/arbete/uppdrag", target);
    }
}
