package se.minimaria.staff;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.minimaria.shared.Ids;

/** Slow hashes of passwords. Bcrypt reads 72 bytes, and a longer password is refused rather than cut. */
@Component
class Passwords {

    static final int LONGEST = 72;

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String hash(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("A password has a hash");
        }
        return hash;
    }

    String hashOfNobody() {
        return hash(Ids.next().toString());
    }

    boolean matches(String typed, String hash) {
        var readable = fits(typed) ? typed : "";
        return encoder.matches(readable, hash);
    }

    static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }
}
