package se.minimaria.staff;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.minimaria.platform.Secrets;

/** Turns user names into the keyed hashes that stand for them; whoever copies the tables cannot list who works here. */
@Component
public class UserNames {

    private final byte[] key;

    UserNames(Secrets secrets) {
        this.key = secrets.keyFor("user-name");
    }

    /** The hash of a user name as typed; case and surrounding space make no difference. */
    public String hash(String typed) {
        var folded = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Secrets.sign(key, folded);
    }
}
