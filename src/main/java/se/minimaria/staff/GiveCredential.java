package se.minimaria.staff;

import org.springframework.stereotype.Component;
import se.minimaria.access.StaffId;

/**
 * Gives somebody a user name and a password as a job of the principal that looks after the account: for the first
 * administrator and in the demo. Everybody else chooses their own, with {@link SetUpAccount}.
 */
@Component
public class GiveCredential {

    private static final int SHORTEST = 12;

    private final UserNames userNames;
    private final Passwords passwords;
    private final Credentials credentials;

    GiveCredential(UserNames userNames, Passwords passwords, Credentials credentials) {
        this.userNames = userNames;
        this.passwords = passwords;
        this.credentials = credentials;
    }

    /** Whether a password is long enough and short enough; how it is made up is the person's own business. */
    public static boolean acceptable(String password) {
        return password.length() >= SHORTEST && Passwords.fits(password);
    }

    /** Gives the credential; false when the user name is taken or the person has one. */
    public boolean give(StaffId staff, String userName, String password) {
        if (!acceptable(password)) {
            throw new IllegalArgumentException("A password has between 12 characters and 72 bytes");
        }
        return credentials.add(staff, userNames.hash(userName), passwords.hash(password));
    }
}
