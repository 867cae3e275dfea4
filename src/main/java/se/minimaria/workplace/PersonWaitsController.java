package se.minimaria.workplace;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Purpose;
import se.minimaria.network.Network;
import se.minimaria.network.Profession;
import se.minimaria.person.ClientFile;
import se.minimaria.waiting.DayPart;
import se.minimaria.waiting.Precedence;
import se.minimaria.waiting.WaitForPerson;
import se.minimaria.waiting.WaitingWish;
import se.minimaria.waiting.WishResult;
import se.minimaria.web.Option;

/** Väntar på tid: puts somebody on the waiting list with what they accept, and takes them off it. */
@Controller
class PersonWaitsController {

    private static final String PATH = "/arbete/personer/{id}/vantar";

    private final FileDoor door;
    private final FileHeads heads;
    private final WaitForPerson waiting;
    private final WaitingWords says;
    private final Network network;
    private final Words words;

    PersonWaitsController(
            FileDoor door, FileHeads heads, WaitForPerson waiting, WaitingWords says, Network network, Words words) {
        this.door = door;
        this.heads = heads;
        this.waiting = waiting;
        this.says = says;
        this.network = network;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String id, Locale locale) {
        return door.enter(
                id, Purpose.CARE, locale, file -> view(file, words.in(locale)).addObject("form", WaitForm.EMPTY));
    }

    @PostMapping(PATH)
    ModelAndView begin(
            @PathVariable String id, @ModelAttribute("form") WaitForm form, BindingResult errors, Locale locale) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            var onwards = door.onwards(file.id());
            if (onwards.isPresent()) {
                return onwards.get();
            }
            var terms = form.read(network, errors);
            if (terms.isPresent()
                    && waiting.begin(file.id(), terms.get(), form.chosen(), form.why())
                            instanceof WishResult.Refused(String messageKey)) {
                errors.reject(messageKey);
            }
            return errors.hasErrors()
                    ? Views.invalid(view(file, words.in(locale)))
                    : Views.redirect(Addresses.of(file.id()) + "/vantar", "waits");
        });
    }

    @PostMapping(PATH + "/slut")
    ModelAndView end(@PathVariable String id, Locale locale) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            waiting.end(file.id());
            return Views.redirect(Addresses.of(file.id()) + "/vantar", "waits-no-more");
        });
    }

    private ModelAndView view(ClientFile file, Speech speech) {
        return Views.page(
                "waits",
                new WaitsPage(
                        heads.of(file, "waits", speech),
                        waiting.of(file.id()).map(wish -> waits(wish, speech)).orElse(null),
                        network.clinics().stream()
                                .map(one -> new Option(one.id().value(), one.name()))
                                .toList(),
                        Arrays.stream(Profession.values())
                                .filter(one -> network.clinics().stream().anyMatch(clinic -> clinic.offers(one)))
                                .map(one -> new Option(one.key(), Speech.capital(speech.text(one.messageKey()))))
                                .toList(),
                        Arrays.stream(DayOfWeek.values())
                                .limit(DayOfWeek.FRIDAY.getValue())
                                .map(one -> new Option(one.name(), Speech.capital(WaitingWords.name(one, speech))))
                                .toList(),
                        Arrays.stream(DayPart.values())
                                .map(one -> new Option(one.key(), speech.text("waiting.part." + one.key())))
                                .toList(),
                        Arrays.stream(Precedence.values())
                                .map(one -> new Option(one.key(), speech.text("waiting.work.precedence." + one.key())))
                                .toList()));
    }

    private Waits waits(WaitingWish wish, Speech speech) {
        return new Waits(says.why(wish, speech), wish.code().pin(), wish.visit().isPresent());
    }

    /** The form, or what somebody waits for already. */
    record WaitsPage(
            FileHead head,
            @Nullable Waits waits,
            List<Option> clinics,
            List<Option> professions,
            List<Option> weekdays,
            List<Option> parts,
            List<Option> precedences) {}

    /**
     * Somebody waits.
     *
     * @param pin what they open the link of a message with
     * @param keeps whether they have a later time meanwhile
     */
    record Waits(List<String> why, String pin, boolean keeps) {

        @Override
        public String toString() {
            return "Waits[****]";
        }
    }
}
