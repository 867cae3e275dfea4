package se.minimaria.portal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;
import se.minimaria.person.CareTeam;
import se.minimaria.shared.Ids;

/**
 * Makes the one-time code that is handed over at a visit. Only the team does it, because they know whom they meet;
 * nobody who has come in through emergency access or an open file. A new code ends the older ones of the same file.
 */
@Component
public class InviteYoungPerson {

    private final Invitations invitations;
    private final CodeHashes hashes;
    private final CareTeam team;
    private final AccessLog log;
    private final PortalSettings settings;
    private final Clock clock;

    InviteYoungPerson(
            Invitations invitations,
            CodeHashes hashes,
            CareTeam team,
            AccessLog log,
            PortalSettings settings,
            Clock clock) {
        this.invitations = invitations;
        this.hashes = hashes;
        this.team = team;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether whoever is on duty belongs to the team of the file; no also when there is no such file. */
    @Transactional(readOnly = true)
    public boolean mayInvite(FileId file) {
        return team.ground(file).filter(Ground.TAKES_PART_IN_CARE::equals).isPresent();
    }

    /** How long a code can be used. */
    public Duration validity() {
        return settings.codeValid();
    }

    /**
     * The code in two groups. It is shown now and never again; only its keyed hash is kept.
     *
     * @throws IllegalStateException when the caller does not belong to the team of the file
     */
    @Transactional
    public String make(FileId file) {
        if (!mayInvite(file)) {
            throw new IllegalStateException("Only the team of a file invites its person");
        }
        var duty = Access.onDuty();
        var now = clock.instant();
        var code = PortalCode.random();
        var invitation = new Invitation(Ids.next(), duty.principal(), file, now.plus(settings.codeValid()), false);
        invitations.insert(invitation, hashes.of(code), duty, now);
        log.write(new Opened(file, "invitation", invitation.id(), "made", Purpose.REQUEST, Ground.TAKES_PART_IN_CARE));
        return code.shown();
    }
}
