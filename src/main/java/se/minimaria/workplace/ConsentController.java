package se.minimaria.workplace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.disclosure.ConsentId;
import se.minimaria.disclosure.GiveConsent;
import se.minimaria.disclosure.GiveResult;
import se.minimaria.disclosure.Giver;
import se.minimaria.disclosure.NewConsent;
import se.minimaria.disclosure.WrittenForm;
import se.minimaria.law.Purpose;
import se.minimaria.network.Network;
import se.minimaria.person.ClientFile;
import se.minimaria.web.Dates;

/** Samtycken: what a young person has said yes to, and a new yes written down. */
@Controller
class ConsentController {

    private static final String PREVIEW = "visa";

    private final FileDoor door;
    private final ConsentPages pages;
    private final GiveConsent giving;
    private final Network network;
    private final Words words;

    ConsentController(FileDoor door, ConsentPages pages, GiveConsent giving, Network network, Words words) {
        this.door = door;
        this.pages = pages;
        this.giving = giving;
        this.network = network;
        this.words = words;
    }

    @GetMapping("/arbete/personer/{id}/samtycken")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String mottagare,
            @RequestParam(required = false) @Nullable String amne,
            Locale locale) {
        return door.enter(id, se.minimaria.access.Purpose.CONSENT, locale, file -> {
            var speech = words.in(locale);
            var view = Views.page("consents", pages.of(file, null, speech));
            view.addObject("form", ConsentForm.empty(speech.today(), mottagare, amne));
            return view;
        });
    }

    @PostMapping("/arbete/personer/{id}/samtycken")
    ModelAndView give(
            @PathVariable String id, @ModelAttribute("form") ConsentForm form, BindingResult errors, Locale locale) {
        return door.enter(id, se.minimaria.access.Purpose.CONSENT, locale, file -> {
            var speech = words.in(locale);
            if (PREVIEW.equals(form.gor())) {
                return Views.page("consents", pages.of(file, form, speech));
            }
            var consent = read(file, form, errors);
            if (consent.isPresent() && !errors.hasErrors()) {
                switch (giving.give(ConsentId.of(file.id(), FormKey.read(form.key())), consent.get())) {
                    case GiveResult.Given given -> {
                        return Views.redirect(Addresses.of(file.id()) + "/samtycken", "consent-given");
                    }
                    case GiveResult.Invalid invalid -> invalid.errors().forEach(errors::rejectValue);
                    case GiveResult.NotThere nothing -> throw Addresses.notFound();
                }
            }
            return Views.invalid(Views.page("consents", pages.of(file, null, speech)));
        });
    }

    /** The yes in the form, unless a choice or a day is missing; all errors are told together, in the order of the page. */
    private Optional<NewConsent> read(ClientFile file, ConsentForm form, BindingResult errors) {
        var giver = choice(Giver.values(), form.givenBy());
        if (giver.isEmpty()) {
            errors.rejectValue("givenBy", "workplace.consent.error.given-by");
        }
        scope(form, errors);
        var from = day(form.from(), "from", errors);
        var to = day(form.to(), "to", errors);
        var written = choice(WrittenForm.values(), form.writtenForm());
        if (written.isEmpty()) {
            errors.rejectValue("writtenForm", "workplace.consent.error.written-form");
        }
        if (errors.hasErrors() || giver.isEmpty() || written.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewConsent(
                file.id(),
                giver.get(),
                form.maturityNote(),
                written.get(),
                Objects.requireNonNullElse(form.textVersion(), ""),
                Purpose.CARE,
                from.get(),
                to.get(),
                network.principals().stream()
                        .map(one -> one.id())
                        .filter(one -> form.chosenReceivers().contains(one.value()))
                        .collect(Collectors.toUnmodifiableSet()),
                form.chosenTopics().stream().collect(Collectors.toUnmodifiableSet())));
    }

    private static void scope(ConsentForm form, BindingResult errors) {
        if (form.chosenReceivers().isEmpty()) {
            errors.rejectValue("receivers", "disclosure.consent.error.receivers");
        }
        if (form.chosenTopics().isEmpty()) {
            errors.rejectValue("topics", "disclosure.consent.error.topics");
        }
    }

    private static Optional<LocalDate> day(@Nullable String typed, String field, BindingResult errors) {
        var day = Dates.read(typed);
        if (day.isEmpty()) {
            errors.rejectValue(field, "workplace.consent.error." + field);
        }
        return day;
    }

    private static <T extends Enum<T>> Optional<T> choice(T[] all, @Nullable String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
