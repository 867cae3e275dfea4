package se.minimaria.staff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.StaffId;
import se.minimaria.platform.Secrets;

/** Turns user names into the keyed hashes that stand for them; whoever copies the tables cannot list who works here. */
@Component
public class UserNames {

    private final byte[] key;

    private final Credentials credentials;

    UserNames(Secrets secrets, Credentials credentials) {
        this.credentials = credentials;
        this.key = secrets.keyFor("user-name");
    }

    /** The hash of a user name as typed; case and surrounding space make no difference. */
    public String hash(String typed) {
        var folded = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Secrets.sign(key, folded);
    }

    /** The hash of the user name of whoever asks. */
    public Optional<String> hashOf(StaffId self) {
        return credentials.of(self).map(Credential::userNameHash);
    }
}
