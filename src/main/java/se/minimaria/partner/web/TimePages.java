package se.minimaria.partner.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.Slot;
import se.minimaria.contact.web.SlotKey;
import se.minimaria.law.AskingAtTheDoor;
import se.minimaria.law.AskingAtTheDoor.Asked;
import se.minimaria.network.AgreedPartner;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;
import se.minimaria.web.FormKeys;
import se.minimaria.web.Languages;
import se.minimaria.web.Option;

/** Makes the page on which a time is handed over. */
@Component
class TimePages {

    private final NearTimes times;
    private final FormKeys keys;
    private final Languages languages;
    private final Network network;
    private final MessageSource texts;
    private final Clock clock;

    TimePages(NearTimes times, FormKeys keys, Languages languages, Network network, MessageSource texts, Clock clock) {
        this.times = times;
        this.keys = keys;
        this.languages = languages;
        this.network = network;
        this.texts = texts;
        this.clock = clock;
    }

    /** With the soonest times of the nearest clinic, and the one that was chosen among more. */
    ModelAndView page(AgreedPartner partner, TimeForm form, HttpStatus status, Locale locale) {
        var chosen = SlotKey.parse(form.slot()).flatMap(times::named).stream();
        var soonest = times.soonest(partner.near()).stream();
        return page(partner, form, Stream.concat(chosen, soonest).distinct().toList(), status, locale);
    }

    /** The time that a form names; empty if there is no such time. */
    Optional<Slot> named(SlotKey key) {
        return times.named(key);
    }

    /** With other times, because somebody was faster; none of them is chosen for anybody but the first. */
    ModelAndView instead(AgreedPartner partner, TimeForm form, List<Slot> nearest, Locale locale) {
        var others = nearest.isEmpty() ? times.soonest(partner.near()) : nearest;
        return page(partner, form, others, HttpStatus.CONFLICT, locale)
                .addObject("refused", text(nearest.isEmpty() ? "contact.taken.none" : "contact.taken", locale));
    }

    /** The page again, with why the time could not be taken. */
    ModelAndView refused(AgreedPartner partner, TimeForm form, String messageKey, HttpStatus status, Locale locale) {
        return page(partner, form, status, locale).addObject("refused", text(messageKey, locale));
    }

    /** The time that somebody had chosen, for whoever has no link any more. */
    ModelAndView shut(TimeForm form, Locale locale) {
        var page = LinkController.shut(HttpStatus.GONE).addObject("key", keys.issue());
        SlotKey.parse(form.slot())
                .flatMap(times::named)
                .ifPresent(slot -> page.addObject("slot", times.choice(slot, locale)));
        return page;
    }

    private ModelAndView page(
            AgreedPartner partner, TimeForm form, List<Slot> slots, HttpStatus status, Locale locale) {
        var choices = slots.stream().map(slot -> times.choice(slot, locale)).toList();
        var chosen = choices.stream()
                .map(TimePage.Choice::value)
                .filter(value -> value.equals(form.slot()))
                .findFirst()
                .or(() -> choices.stream().findFirst().map(TimePage.Choice::value))
                .orElse("");
        return new ModelAndView("partner/time", status)
                .addObject("form", form)
                .addObject(
                        "page",
                        new TimePage(
                                keys.issue(),
                                partner.name(),
                                network.clinic(partner.near()).name(),
                                choices,
                                chosen,
                                languages.all().stream()
                                        .map(one -> new Option(one.getTag(), one.getOwnName()))
                                        .toList(),
                                law(locale)));
    }

    private TimePage.Law law(Locale locale) {
        return AskingAtTheDoor.forbids(Asked.OFFENCE, Sweden.day(clock.instant()))
                .map(cited -> new TimePage.Law(
                        texts.getMessage(cited.message(), locale), texts.getMessage(cited.sourceName(), locale)))
                .orElseThrow(() -> new IllegalStateException("No rule says why nothing is asked"));
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, new Object[0], locale);
    }
}
