package se.minimaria.staff;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.StaffId;
import se.minimaria.staff.SetUpResult.NameTaken;
import se.minimaria.staff.SetUpResult.NotThat;
import se.minimaria.staff.SetUpResult.Ready;

/** What whoever holds a one-time code may do, each in one transaction and in the context of the holder. */
@Component
@Transactional
class UseSetupCode {

    private final SetupCodes codes;
    private final Members members;
    private final Credentials credentials;
    private final Assignments assignments;
    private final Clock clock;

    UseSetupCode(SetupCodes codes, Members members, Credentials credentials, Assignments assignments, Clock clock) {
        this.codes = codes;
        this.members = members;
        this.credentials = credentials;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** Whom the code is for. */
    @Transactional(readOnly = true)
    Optional<StaffName> look() {
        return codes.look(clock.instant()).flatMap(members::find).map(Members.Member::name);
    }

    /** Begins the account or gives it anew, and spends the code. */
    SetUpResult begin(String userNameHash, String passwordHash) {
        var now = clock.instant();
        var found = codes.hold(now).flatMap(members::find);
        if (found.isEmpty()) {
            return new NotThat();
        }
        var member = found.get();
        if (!credentials.renew(member.id(), userNameHash, passwordHash)
                && !credentials.add(member.id(), userNameHash, passwordHash)) {
            return new NameTaken();
        }
        assignments.pauseOthers(member.id(), member.keeper(), now);
        codes.spend(now);
        return new Ready(member.id());
    }

    /** Takes what the code's person was given to an account that somebody has; false when the code does not do that. */
    boolean join(StaffId account) {
        var now = clock.instant();
        var newcomer = codes.hold(now)
                .flatMap(members::find)
                .filter(member ->
                        member.accountSince().isEmpty() && !member.id().equals(account));
        newcomer.ifPresent(member -> {
            assignments.move(member.id(), account);
            members.join(member.id(), account);
            codes.spend(now);
        });
        return newcomer.isPresent();
    }
}
