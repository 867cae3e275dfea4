package se.minimaria.portal.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.minimaria.disclosure.Consent;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;

/** Says what somebody has said yes to. */
@Component
class YesWords {

    private final PortalPhrases phrases;

    YesWords(PortalPhrases phrases) {
        this.phrases = phrases;
    }

    /** For the top of the list: what may be sent, and until when. */
    String inShort(Consent consent, Locale locale) {
        return phrases.text(locale, "portal.yes.short", topics(consent, locale), phrases.day(consent.to(), locale));
    }

    /** Who may send what to whom. */
    String inFull(Consent consent, Locale locale) {
        var from = phrases.mark(consent.principal()).name();
        return phrases.text(locale, "portal.yes.full", from, topics(consent, locale), receivers(consent, locale));
    }

    String topics(Consent consent, Locale locale) {
        List<String> topics = consent.topics().stream()
                .sorted()
                .map(Topic::label)
                .map(label -> phrases.text(locale, label.key()))
                .toList();
        return phrases.list(topics, locale);
    }

    String receivers(Consent consent, Locale locale) {
        List<String> names = consent.receivers().stream()
                .map((PrincipalId receiver) -> phrases.mark(receiver).name())
                .sorted()
                .toList();
        return phrases.list(names, locale);
    }
}
