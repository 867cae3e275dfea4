package se.minimaria.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.minimaria.disclosure.LedgerLine;
import se.minimaria.portal.Deed;
import se.minimaria.portal.TrailLine;
import se.minimaria.portal.web.TrailPage.Row;

/** Says one line of the trail as a sentence: who, did what, and why. */
@Component
class TrailRows {

    private static final String CONSENT = "law.basis.CONSENT";

    /** Stopped before anybody asked whom it was about; the heading may name somebody else. */
    private static final Set<String> UNTITLED = Set.of("law.rule.authorised-decider", "law.source.none");

    private final PortalPhrases phrases;

    TrailRows(PortalPhrases phrases) {
        this.phrases = phrases;
    }

    Row row(TrailLine line, Locale locale) {
        return switch (line) {
            case TrailLine.Sent sent -> sent(sent.line(), locale);
            case TrailLine.Stopped stopped -> stopped(stopped.line(), locale);
            case TrailLine.Opening opening -> opening(opening, locale);
        };
    }

    private Row sent(LedgerLine line, Locale locale) {
        var who = phrases.who("portal.who", line.deciderName(), line.deciderTitle(), locale);
        var consent = line.basisKey().equals(CONSENT);
        return new Row(
                phrases.time(line.at(), locale),
                "send",
                "sent",
                List.of(phrases.mark(line.from()), phrases.mark(line.to())),
                phrases.text(
                        locale, "portal.line.sent", who, line.headings().size(), phrases.list(line.headings(), locale)),
                null,
                "",
                phrases.text(locale, consent ? "portal.why.sent.consent" : "portal.why.sent.law"),
                consent ? null : line.source(),
                line.decision().toString());
    }

    private Row stopped(LedgerLine line, Locale locale) {
        var who = phrases.who("portal.who", line.deciderName(), line.deciderTitle(), locale);
        var before = UNTITLED.contains(line.basisKey())
                ? phrases.text(locale, "portal.line.stopped.untitled", who)
                : phrases.text(locale, "portal.line.stopped", who, phrases.list(line.headings(), locale));
        return new Row(
                phrases.time(line.at(), locale),
                "lock",
                "said-no",
                List.of(),
                before,
                phrases.mark(line.to()),
                ".",
                phrases.text(locale, whyNot(line.basisKey())),
                line.source(),
                null);
    }

    /** A yes that did not reach is said as the rule says it; other rules are about exceptions and would confuse. */
    private static String whyNot(String rule) {
        return rule.startsWith("law.rule.consent.") ? rule : "portal.why.stopped";
    }

    private Row opening(TrailLine.Opening opening, Locale locale) {
        var file = phrases.fileWord(opening.principal());
        var deeds =
                opening.deeds().stream().map(deed -> deed(deed, file, locale)).toList();
        return new Row(
                phrases.time(opening.at(), locale),
                opening.deeds().contains(Deed.WROTE) ? "pencil" : "eye",
                "",
                List.of(),
                phrases.who("portal.line.opened", opening.name(), opening.profession(), locale),
                phrases.mark(opening.principal()),
                phrases.text(locale, "portal.line.opened.did", phrases.list(deeds, locale)),
                phrases.text(locale, "portal.why." + opening.purpose().code()),
                null,
                null);
    }

    private String deed(Deed deed, String file, Locale locale) {
        var key = "portal.deed." + deed.key();
        return phrases.text(locale, deed == Deed.READ ? key + "." + file : key);
    }
}
