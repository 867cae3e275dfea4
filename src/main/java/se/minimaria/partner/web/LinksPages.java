package se.minimaria.partner.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.minimaria.network.AgreedPartner;
import se.minimaria.network.Network;
import se.minimaria.network.PartnerKey;
import se.minimaria.partner.GiveLink;
import se.minimaria.partner.HandoverFigure;
import se.minimaria.partner.ListLinks;
import se.minimaria.partner.PartnerLink;
import se.minimaria.partner.UnusualUse;
import se.minimaria.shared.Sweden;
import se.minimaria.web.FormKeys;
import se.minimaria.web.Moments;
import se.minimaria.web.Option;

/** Makes the page on the links of a principal. */
@Component
class LinksPages {

    /** Fewer than this many are not told apart. */
    private static final int SMALL = 5;

    private final ListLinks links;
    private final Network network;
    private final FormKeys keys;
    private final MessageSource texts;
    private final Moments moments;
    private final Clock clock;

    LinksPages(ListLinks links, Network network, FormKeys keys, MessageSource texts, Moments moments, Clock clock) {
        this.links = links;
        this.network = network;
        this.keys = keys;
        this.texts = texts;
        this.moments = moments;
        this.clock = clock;
    }

    LinksPage page(boolean may, Locale locale) {
        var today = Sweden.day(clock.instant());
        return new LinksPage(
                keys.issue(),
                may,
                network.partners().stream()
                        .filter(partner -> partner.holdsOn(today))
                        .map(partner -> new Option(partner.key().value(), partner.name()))
                        .toList(),
                GiveLink.MONTHS.stream()
                        .map(months -> new Option(months.toString(), text("partner.links.months", locale, months)))
                        .toList(),
                links.all().stream().map(link -> line(link, today, locale)).toList(),
                links.unusual().stream().map(use -> warning(use, locale)).toList(),
                links.thisYear().stream().map(figure -> figure(figure, locale)).toList());
    }

    private LinksPage.Line line(PartnerLink link, LocalDate today, Locale locale) {
        return new LinksPage.Line(
                link.id().toString(),
                name(link.partner()),
                network.partner(link.partner())
                        .map(AgreedPartner::kind)
                        .map(kind -> text(kind.messageKey(), locale))
                        .orElse(""),
                day(Sweden.day(link.givenAt()), locale),
                state(link, today, locale),
                link.lastUsed().map(used -> day(used, locale)).orElse(""),
                link.holdsOn(today));
    }

    private String state(PartnerLink link, LocalDate today, Locale locale) {
        return link.endedAt()
                .map(at -> text("partner.links.ended", locale, day(Sweden.day(at), locale)))
                .orElseGet(() -> text(
                        link.holdsOn(today) ? "partner.links.holds" : "partner.links.over",
                        locale,
                        day(link.ends(), locale)));
    }

    private LinksPage.Warning warning(UnusualUse use, Locale locale) {
        return new LinksPage.Warning(
                use.link().toString(), name(use.partner()), moments.near(use.day(), locale), use.times());
    }

    private LinksPage.Figure figure(HandoverFigure figure, Locale locale) {
        var times =
                figure.given() < SMALL ? text("partner.links.few", locale, SMALL) : Integer.toString(figure.given());
        return new LinksPage.Figure(text("network.partner." + figure.kind(), locale), times);
    }

    /** The workplace as the file names it now; its key if the file has lost it. */
    private String name(PartnerKey key) {
        return network.partner(key).map(AgreedPartner::name).orElse(key.value());
    }

    private String day(LocalDate day, Locale locale) {
        return moments.date(day, locale);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
