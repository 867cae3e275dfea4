package se.minimaria.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.StaffId;
import se.minimaria.staff.StaffChange.Act;

/**
 * An administrator makes the one-time code with which somebody chooses a user name, a password and a second factor: for a
 * first account, and again when phone or password are lost. Only for accounts that the own principal looks after.
 */
@Component
@Transactional
public class MakeSetupCode {

    private final Members members;
    private final SetupCodes codes;
    private final Changes changes;
    private final StaffSettings settings;
    private final Clock clock;

    MakeSetupCode(Members members, SetupCodes codes, Changes changes, StaffSettings settings, Clock clock) {
        this.members = members;
        this.codes = codes;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A code and its end.
     *
     * @param shown in groups; it is shown now and never again
     */
    public record Made(String shown, Instant expires) {

        @Override
        public String toString() {
            return "Made[****]";
        }
    }

    /** The code; older ones of the same person end. Empty when the own principal does not look after the account. */
    public Optional<Made> make(StaffId staff) {
        var duty = Access.atOffice();
        var kept = members.with(duty.principal(), staff)
                .filter(member -> member.keeper().equals(duty.principal()));
        return kept.map(member -> {
            var now = clock.instant();
            var expires = now.plus(settings.setupCodeValid());
            var code = SetupCode.random();
            codes.replaceWith(code, staff, duty, now, expires);
            changes.write(Act.CODE, staff, null, null);
            return new Made(code.shown(), expires);
        });
    }
}
