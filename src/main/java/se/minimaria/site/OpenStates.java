package se.minimaria.site;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.minimaria.network.OpeningHours;
import se.minimaria.web.Moments;

/** Says whether a clinic is open at this moment, and otherwise when it opens. */
@Component
class OpenStates {

    private final Moments moments;
    private final MessageSource texts;

    OpenStates(Moments moments, MessageSource texts) {
        this.moments = moments;
        this.texts = texts;
    }

    OpenState of(OpeningHours hours, Locale locale) {
        ZonedDateTime now = moments.now();
        Optional<ZonedDateTime> closes = hours.closesAt(now);
        return closes.map(until -> new OpenState(true, text("site.open.until", locale, moments.time(until, locale))))
                .orElseGet(() -> new OpenState(false, closed(hours.opensNext(now), locale)));
    }

    private String closed(Optional<ZonedDateTime> opens, Locale locale) {
        return opens.map(next -> text(
                        "site.open.next", locale, moments.near(next.toLocalDate(), locale), moments.time(next, locale)))
                .orElseGet(() -> text("site.open.never", locale));
    }

    private String text(String key, Locale locale, Object... words) {
        return texts.getMessage(key, words, locale);
    }
}
