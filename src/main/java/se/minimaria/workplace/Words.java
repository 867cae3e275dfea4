package se.minimaria.workplace;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives page makers the words of one reader's language. */
@Component
class Words {

    private final MessageSource texts;
    private final Clock clock;

    Words(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    Speech in(Locale locale) {
        return new Speech(texts, locale, clock.instant());
    }
}
