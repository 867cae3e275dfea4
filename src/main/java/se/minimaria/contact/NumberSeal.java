package se.minimaria.contact;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.person.Phone;
import se.minimaria.platform.SealedText;
import se.minimaria.platform.Secrets;

/** Seals the numbers of those who want to be called, each bound to its wish, under a key outside the database. */
@Component
class NumberSeal {

    private final SealedText sealing;
    private final Duration kept;

    NumberSeal(Secrets secrets, ContactSettings settings, Clock clock) {
        this.sealing = new SealedText(secrets, "call-back", clock);
        this.kept = settings.kept();
    }

    String seal(UUID wish, Phone number) {
        return sealing.seal(number.canonical(), belongsTo(wish), kept);
    }

    /** The number; empty when the row is not as we wrote it, or older than anything is kept. */
    Optional<Phone> open(UUID wish, String sealed) {
        return sealing.open(sealed, belongsTo(wish)).map(Phone::new);
    }

    private static String belongsTo(UUID wish) {
        return "number/" + wish;
    }
}
