package se.minimaria.portal.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.minimaria.disclosure.Consent;
import se.minimaria.disclosure.LedgerLine;
import se.minimaria.shared.Sweden;

/** Says how a yes stands and what taking it back means. */
@Component
class ChoiceWords {

    private final PortalPhrases phrases;
    private final YesWords yes;
    private final Clock clock;

    ChoiceWords(PortalPhrases phrases, YesWords yes, Clock clock) {
        this.phrases = phrases;
        this.yes = yes;
        this.clock = clock;
    }

    /** Until it has ended; a yes for later can be taken back too. */
    boolean canBeTakenBack(Consent consent) {
        return consent.withdrawnAt().isEmpty() && !consent.to().isBefore(Sweden.day(clock.instant()));
    }

    Choice choice(Consent consent, Locale locale) {
        var giver = consent.givenBy().name().toLowerCase(Locale.ROOT);
        return new Choice(
                consent.id().toString(),
                phrases.mark(consent.principal()),
                yes.inFull(consent, locale),
                phrases.text(locale, "portal.yes.by." + giver),
                standing(consent, locale),
                canBeTakenBack(consent));
    }

    private String standing(Consent consent, Locale locale) {
        var withdrawn = consent.withdrawnAt();
        if (withdrawn.isPresent()) {
            var day = phrases.day(Sweden.day(withdrawn.get()), locale);
            return phrases.text(locale, "portal.yes.withdrawn", day);
        }
        var to = phrases.day(consent.to(), locale);
        return canBeTakenBack(consent)
                ? phrases.text(locale, "portal.yes.holds", phrases.day(consent.from(), locale), to)
                : phrases.text(locale, "portal.yes.ended", to);
    }

    String ends(Consent consent, Locale locale) {
        return phrases.text(
                locale,
                "portal.take-back.ends",
                phrases.mark(consent.principal()).name(),
                yes.topics(consent, locale),
                yes.receivers(consent, locale));
    }

    String ended(Consent consent, Locale locale) {
        return phrases.text(locale, "portal.take-back.done", yes.topics(consent, locale));
    }

    List<String> alreadySent(List<LedgerLine> sent, Locale locale) {
        return sent.stream()
                .map(line -> phrases.text(
                        locale,
                        "portal.take-back.sent.line",
                        phrases.list(line.headings(), locale),
                        line.toName(),
                        phrases.day(Sweden.day(line.at()), locale)))
                .toList();
    }

    /** A yes in words. */
    record Choice(String id, Mark mark, String what, String by, String standing, boolean canBeTakenBack) {}
}
