package se.minimaria.law;

import java.time.LocalDate;
import java.time.Month;

/** OSL asks for no form; that a yes is written is the operation's own rule (operations description, 8.5). */
final class ConsentNotWritten extends FlawedConsent {

    private static final LocalDate DESCRIBED = LocalDate.of(2025, Month.APRIL, 11);

    ConsentNotWritten() {
        super(
                "consent.not-written",
                ConsentFlaw.NOT_WRITTEN,
                new Source("HSN 2025/2826 8.5", DESCRIBED, null, true),
                Door.TAKE_IN_WRITING);
    }
}
