package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.booking.AppointmentId;
import se.minimaria.platform.SealedCookies;

/**
 * Remembers which time somebody keeps while choosing, and the form that their words will come from if they have none yet:
 * cookie {@value #COOKIE}, sealed like the other one.
 */
@Component
class Choosing {

    static final String COOKIE = "b";

    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int PARTS = 5;

    private final SealedCookies cookies;

    Choosing(SealedCookies cookies) {
        this.cookies = cookies;
    }

    /**
     * A time that is kept.
     *
     * @param form where new words come from; empty for whoever has words
     */
    record Kept(String codeHash, Optional<UUID> form, AppointmentId appointment, SlotKey slot, Instant until) {

        @Override
        public String toString() {
            return "Kept[****]";
        }
    }

    void keep(Kept kept, HttpServletRequest request, HttpServletResponse response) {
        var parts = List.of(
                kept.codeHash(),
                kept.form().map(UUID::toString).orElse(""),
                kept.appointment().toString(),
                kept.slot().text(),
                Long.toString(kept.until().getEpochSecond()));
        cookies.keep(COOKIE, String.join("\n", parts), KEPT, request, response);
    }

    Optional<Kept> kept(HttpServletRequest request) {
        return cookies.read(COOKIE, request).flatMap(Choosing::parse);
    }

    private static Optional<Kept> parse(String text) {
        var parts = List.of(text.split("\n", -1));
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        try {
            var form = parts.get(1).isEmpty() ? Optional.<UUID>empty() : Optional.of(UUID.fromString(parts.get(1)));
            var appointment = new AppointmentId(UUID.fromString(parts.get(2)));
            var until = Instant.ofEpochSecond(Long.parseLong(parts.get(4)));
            return SlotKey.parse(parts.get(3)).map(slot -> new Kept(parts.get(0), form, appointment, slot, until));
        } catch (IllegalArgumentException | DateTimeException older) {
            return Optional.empty();
        }
    }
}
