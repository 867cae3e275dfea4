package se.minimaria.staff;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.StaffId;
import se.minimaria.staff.SetUpResult.NameTaken;

/**
 * Spends a one-time code: the person chooses a user name and a password, and the second factor at the sign-in that follows.
 * What there was before ends. It binds the context of the code's holder; no transaction is open while the slow hash is
 * computed.
 */
@Component
public class SetUpAccount {

    private final SetupCodes codes;
    private final UseSetupCode use;
    private final UserNames userNames;
    private final Passwords passwords;

    SetUpAccount(SetupCodes codes, UseSetupCode use, UserNames userNames, Passwords passwords) {
        this.codes = codes;
        this.use = use;
        this.userNames = userNames;
        this.passwords = passwords;
    }

    /** Whom a code is for; empty when it is worth nothing, whatever the reason. */
    public Optional<StaffName> look(SetupCode code) {
        return Access.as(codes.holder(code), use::look);
    }

    /** Chooses user name and password. */
    public SetUpResult choose(SetupCode code, String userName, String password) {
        if (!GiveCredential.acceptable(password)) {
            throw new IllegalArgumentException("A password has between 12 characters and 72 bytes");
        }
        var name = userNames.hash(userName);
        var hash = passwords.hash(password);
        try {
            return Access.as(codes.holder(code), () -> use.begin(name, hash));
        } catch (DuplicateKeyException taken) {
            return new NameTaken();
        }
    }

    /** Takes what the code's person was given along to an account that somebody is signed in to. */
    public boolean join(SetupCode code, StaffId account) {
        return Access.as(codes.holder(code), () -> use.join(account));
    }
}
