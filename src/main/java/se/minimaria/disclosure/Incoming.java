package se.minimaria.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.minimaria.law.Basis;

/**
 * A copy that came in, opened.
 *
 * @param basis the ground on which the sender sent it
 * @param source chapter and section in short form
 */
public record Incoming(
        IncomingSummary summary,
        Optional<LocalDate> birthDate,
        Basis basis,
        String source,
        List<SentSection> sections) {

    public Incoming {
        sections = List.copyOf(sections);
    }

    @Override
    public String toString() {
        return "Incoming[" + summary.id() + "]";
    }
}
