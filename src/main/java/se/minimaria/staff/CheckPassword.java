package se.minimaria.staff;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtTheDoor;
import se.minimaria.access.StaffId;

/**
 * Checks user name and password. A wrong name and a wrong password run the same statement and the same slow hash, so that
 * neither the answer nor its time tells which it was. No transaction is open while the hash is computed.
 */
@Component
public class CheckPassword {

    /** The hash of a password that nobody has; as slow as a real one. */
    private final String nobodys;

    private final UserNames userNames;
    private final Credentials credentials;
    private final Passwords passwords;

    CheckPassword(UserNames userNames, Credentials credentials, Passwords passwords) {
        this.userNames = userNames;
        this.credentials = credentials;
        this.passwords = passwords;
        this.nobodys = passwords.hashOfNobody();
    }

    /** Whoever the name and the password belong to. It binds a context of its own. */
    public Optional<StaffId> check(String userName, String password) {
        var hash = userNames.hash(userName);
        var found = Access.as(new AtTheDoor(hash), () -> credentials.named(hash));
        var right =
                passwords.matches(password, found.map(Credential::passwordHash).orElse(nobodys));
        return found.filter(credential -> right).map(Credential::staff);
    }
}
