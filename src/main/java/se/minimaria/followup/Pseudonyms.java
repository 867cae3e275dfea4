package se.minimaria.followup;

import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.Secrets;

/**
 * Turns ids into names that lead nowhere: HMAC-SHA-256 with one key per principal and purpose. The keys come from the
 * installation's secret, which is not in the database.
 */
@Component
class Pseudonyms {

    private final Secrets secrets;

    Pseudonyms(Secrets secrets) {
        this.secrets = secrets;
    }

    String of(PrincipalId principal, FileId file) {
        return Secrets.sign(secrets.keyFor("followup-pseudonym-" + principal), file.toString());
    }

    String of(PrincipalId principal, AttendanceId attendance) {
        return Secrets.sign(secrets.keyFor("followup-source-" + principal), attendance.toString());
    }
}
