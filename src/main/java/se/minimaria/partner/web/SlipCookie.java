package se.minimaria.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.booking.AppointmentId;
import se.minimaria.partner.HandResult.Handed;
import se.minimaria.partner.PartnerSettings;
import se.minimaria.platform.SealedCookies;

/**
 * Remembers, in the browser that handed a time over, which one it was: cookie {@value #COOKIE}. After some minutes from
 * when it was taken it says nothing any more, however often the form is sent again.
 */
@Component
class SlipCookie {

    static final String COOKIE = "l";

    private final SealedCookies cookies;
    private final Duration lasts;
    private final Clock clock;

    SlipCookie(SealedCookies cookies, PartnerSettings settings, Clock clock) {
        this.cookies = cookies;
        this.lasts = settings.undo();
        this.clock = clock;
    }

    /**
     * A time that was handed over.
     *
     * @param form the number of the form that took it
     * @param until when it can no longer be undone
     */
    record Kept(UUID form, AppointmentId taken, Instant until) {}

    void keep(UUID form, Handed handed, HttpServletRequest request, HttpServletResponse response) {
        var until = handed.at().plus(lasts);
        var left = Duration.between(clock.instant(), until);
        if (left.isPositive()) {
            var parts =
                    List.of(form.toString(), handed.appointment().toString(), Long.toString(until.getEpochSecond()));
            cookies.keep(COOKIE, String.join("\n", parts), left, request, response);
        }
    }

    Optional<Kept> kept(HttpServletRequest request) {
        return cookies.read(COOKIE, request)
                .map(text -> List.of(text.split("\n", -1)))
                .map(parts -> new Kept(
                        UUID.fromString(parts.get(0)),
                        new AppointmentId(UUID.fromString(parts.get(1))),
                        Instant.ofEpochSecond(Long.parseLong(parts.get(2)))));
    }

    void drop(HttpServletRequest request, HttpServletResponse response) {
        cookies.drop(COOKIE, request, response);
    }
}
