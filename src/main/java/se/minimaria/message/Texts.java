package se.minimaria.message;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import se.minimaria.message.Addressee.Term;
import se.minimaria.shared.Sweden;

/** Finds the words of a message in the person's language. */
final class Texts {

    /** The languages that there are texts in, the one for everybody else first. */
    static final List<Locale> LANGUAGES = List.of(Locale.of("sv"), Locale.ENGLISH, Locale.of("ar"));

    private final MessageSource bundle;
    private final String site;

    /** Texts whose links lead to {@code site}. */
    Texts(MessageSource bundle, String site) {
        this.bundle = bundle;
        this.site = site;
    }

    /** The text of a notice; on a telephone that others read the same whatever it says. */
    String of(Notice notice, Addressee addressee) {
        var locale = spoken(addressee.language());
        if (addressee.has(Term.SHARED_PHONE)) {
            return say(locale, "message.text.shared");
        }
        var details = notice.details();
        return say(
                locale,
                "message.text." + notice.template().code(),
                moment(details.when(), locale),
                site + details.link(),
                moment(details.expires(), locale));
    }

    /** The one subject of all e-mails. */
    String subject(Locale language) {
        return say(spoken(language), "message.subject");
    }

    /** Who it is from, as far as anybody is told. */
    String sender(Locale language) {
        return say(spoken(language), "message.sender");
    }

    /** The language that somebody is spoken to in. */
    static Locale spoken(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    private String moment(@Nullable Instant moment, Locale locale) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofPattern(say(locale, "message.moment"), locale)
                        .format(Sweden.wall(moment));
    }

    private String say(Locale locale, String key, Object... details) {
        return bundle.getMessage(key, details, locale);
    }
}
