package se.minimaria.workplace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.disclosure.Incoming;
import se.minimaria.disclosure.IncomingDocuments;
import se.minimaria.disclosure.IncomingId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.person.LegalSex;
import se.minimaria.person.OpenFile;
import se.minimaria.person.Protection;
import se.minimaria.web.Option;

/** Ny person: staff open a file, at a visit or for a copy that came in. */
@Controller
class OpenFileController {

    private final OpenFile opening;
    private final IncomingDocuments incoming;
    private final Network network;
    private final Words words;

    OpenFileController(OpenFile opening, IncomingDocuments incoming, Network network, Words words) {
        this.opening = opening;
        this.incoming = incoming;
        this.network = network;
        this.words = words;
    }

    @GetMapping("/arbete/personer/ny")
    ModelAndView show(@RequestParam(required = false) @Nullable String handling, Locale locale) {
        var copy = copy(handling);
        var view = view(copy, locale);
        view.addObject("form", copy.map(OpenFileController::prefilled).orElseGet(OpenFileForm::empty));
        return view;
    }

    @PostMapping("/arbete/personer/ny")
    ModelAndView open(@ModelAttribute("form") OpenFileForm form, BindingResult errors, Locale locale) {
        var duty = Access.onDuty();
        var copy = copy(form.handling());
        var wanted = new OpenFileCheck(network, words.in(locale).today()).read(form, clinic(), errors);
        if (wanted == null) {
            return Views.invalid(view(copy, locale));
        }
        var file = opening.open(duty.principal(), wanted, List.of(duty.assignment()));
        if (copy.isPresent()) {
            incoming.bind(copy.get().summary().id(), file);
            return Views.redirect("/arbete/handlingar/" + copy.get().summary().id(), "file-opened");
        }
        return Views.redirect(Addresses.of(file), "file-opened");
    }

    private Optional<Incoming> copy(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> incoming.open(new IncomingId(Addresses.id(text))))
                .filter(copy -> copy.summary().boundTo().isEmpty());
    }

    private static OpenFileForm prefilled(Incoming copy) {
        var summary = copy.summary();
        return new OpenFileForm(
                summary.name().given(),
                summary.name().family(),
                copy.birthDate().map(Object::toString).orElse(""),
                summary.birthYear().isPresent() && copy.birthDate().isEmpty()
                        ? String.valueOf(summary.birthYear().getAsInt())
                        : "",
                "",
                "",
                Protection.NONE.name(),
                false,
                false,
                summary.id().toString());
    }

    /** A case worker without a clinic opens files at the one that answers for the own municipality. */
    private ClinicId clinic() {
        var duty = Access.onDuty();
        var own = duty.clinic();
        return own == null ? network.answeringFor(duty.principal()).id() : own;
    }

    private ModelAndView view(Optional<Incoming> copy, Locale locale) {
        var speech = words.in(locale);
        var unknown = new Option("", speech.text("workplace.open.unknown"));
        return Views.page(
                "open-file",
                new OpenFilePage(
                        Mark.book(network.principal(Access.onDuty().principal()), speech),
                        copy.map(one -> network.principal(one.summary().from()).name())
                                .orElse(null),
                        Access.onDuty().clinic() != null,
                        Stream.concat(
                                        Stream.of(unknown),
                                        Arrays.stream(LegalSex.values())
                                                .map(sex -> new Option(
                                                        sex.name(),
                                                        speech.text("person.sex."
                                                                + sex.name().toLowerCase(Locale.ROOT)))))
                                .toList(),
                        Stream.concat(
                                        Stream.of(unknown),
                                        network.municipalities().stream()
                                                .map(one ->
                                                        new Option(one.code().value(), one.name())))
                                .toList(),
                        Arrays.stream(Protection.values())
                                .map(one -> new Option(one.name(), speech.text(one.messageKey())))
                                .toList()));
    }
}
