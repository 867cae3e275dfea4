package se.minimaria.staff;

import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import se.minimaria.access.StaffId;
import se.minimaria.platform.Secrets;
import se.minimaria.shared.WorldClock;

/**
 * The second factor: codes from an authenticator (TOTP, RFC 6238). The secret is stored encrypted, a code counts once,
 * and a clock that is one step wrong is forgiven. Whoever signs in for the first time is shown a secret and confirms it.
 */
@Component
public class SecondFactor {

    private final Credentials credentials;
    private final SealedSecret seal;
    private final WorldClock clock;

    SecondFactor(Credentials credentials, Secrets secrets, WorldClock clock) {
        this.credentials = credentials;
        this.seal = new SealedSecret(secrets.keyFor("second-factor"));
        this.clock = clock;
    }

    /** Whether a code is asked for: true once the person has confirmed an authenticator. */
    public boolean confirmed(StaffId staff) {
        return credentials.of(staff).map(Credential::lastStep).isPresent();
    }

    /**
     * The secret to put into an authenticator, in base32; the same one until a code has confirmed it.
     *
     * @throws IllegalStateException afterwards: a confirmed secret is never shown again
     */
    public String offer(StaffId staff) {
        if (confirmed(staff)) {
            throw new IllegalStateException("A confirmed secret is never shown again");
        }
        credentials.offerSecondFactor(staff, seal.close(Totp.newSecret(), staff.toString()));
        return Base32.encode(secretOf(staff));
    }

    /** Accepts a code once. */
    public boolean accept(StaffId staff, String typed) {
        if (credentials.of(staff).map(Credential::secondFactor).isEmpty()) {
            return false;
        }
        OptionalLong step = Totp.step(secretOf(staff), typed, clock.real());
        return step.isPresent() && credentials.useStep(staff, step.getAsLong());
    }

    private byte[] secretOf(StaffId staff) {
        return credentials
                .of(staff)
                .map(Credential::secondFactor)
                .map(kept -> seal.open(kept, staff.toString()))
                .orElseThrow(() -> new IllegalStateException("No second factor has been offered"));
    }
}
