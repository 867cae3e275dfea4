package se.minimaria.network;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that the network file quotes.
 *
 * @param key how the file's own entries name it
 * @param dated the day of the document, if it carries one
 * @param unverified whether nobody has compared the quotation with the original yet
 */
public record Source(String key, String title, @Nullable LocalDate dated, boolean unverified) {

    /** The day of the document, if it carries one. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(dated);
    }
}
