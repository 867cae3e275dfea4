package se.minimaria.contact.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.contact.NextFree;
import se.minimaria.network.Network;
import se.minimaria.network.Profession;
import se.minimaria.web.FormKeys;

/** The first step of a booking: the soonest time of all for one click, or what it is about, in a young person's words. */
@Controller
class MatterController {

    private final NextFree nextFree;
    private final Network network;
    private final SlotWords slots;
    private final Phrases phrases;
    private final FormKeys keys;

    MatterController(NextFree nextFree, Network network, SlotWords slots, Phrases phrases, FormKeys keys) {
        this.nextFree = nextFree;
        this.network = network;
        this.slots = slots;
        this.phrases = phrases;
        this.keys = keys;
    }

    @GetMapping("/boka")
    ModelAndView ask(Locale locale) {
        var matters = Arrays.stream(Matter.values())
                .filter(this::isMet)
                .map(matter -> line(matter, locale))
                .toList();
        var page = new ModelAndView("contact/matter")
                .addObject("key", keys.issue())
                .addObject("matters", matters);
        nextFree.soonest().ifPresent(slot -> page.addObject("soonest", slots.choice(slot, locale)));
        return page;
    }

    private boolean isMet(Matter matter) {
        return matter.professions().stream()
                .allMatch(profession -> network.clinics().stream().anyMatch(clinic -> clinic.offers(profession)));
    }

    private Line line(Matter matter, Locale locale) {
        var whom = matter.professions().stream()
                .map(profession -> phrases.text(locale, profession.messageKey()))
                .toList();
        return new Line(
                phrases.text(locale, matter.messageKey()),
                whom.isEmpty()
                        ? phrases.text(locale, "contact.matter.anybody")
                        : phrases.text(locale, "contact.matter.meet", phrases.either(whom, locale)),
                matter.professions().stream().map(Profession::key).toList());
    }

    /**
     * A way on.
     *
     * @param say what somebody would say
     * @param meet whom they meet then
     * @param keys the professions for the address; none means all
     */
    record Line(String say, String meet, List<String> keys) {

        Line {
            keys = List.copyOf(keys);
        }
    }
}
