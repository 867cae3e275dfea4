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
import se.minimaria.access.FileId;
import se.minimaria.disclosure.BindResult;
import se.minimaria.disclosure.Incoming;
import se.minimaria.disclosure.IncomingDocuments;
import se.minimaria.disclosure.IncomingId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.person.LegalSex;
import se.minimaria.person.NewFile;
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
        if (copy.isPresent() && copy.get().summary().boundTo().isPresent()) {
            return already(copy.get());
        }
        var view = view(copy, locale);
        view.addObject("form", copy.map(OpenFileController::prefilled).orElseGet(OpenFileForm::empty));
        return view;
    }

    @PostMapping("/arbete/personer/ny")
    ModelAndView open(@ModelAttribute("form") OpenFileForm form, BindingResult errors, Locale locale) {
        var copy = copy(form.handling());
        if (copy.isPresent() && copy.get().summary().boundTo().isPresent()) {
            return already(copy.get());
        }
        var wanted = new OpenFileCheck(network, words.in(locale).today()).read(form, clinic(), errors);
        if (wanted == null) {
            return Views.invalid(view(copy, locale));
        }
        if (copy.isPresent()) {
            return open(copy.get(), wanted);
        }
        var duty = Access.onDuty();
        var id = FileId.of(duty.assignment(), FormKey.read(form.key()));
        var file = opening.openOnce(id, duty.principal(), wanted, List.of(duty.assignment()));
        return Views.redirect(Addresses.of(file), "file-opened");
    }

    private ModelAndView open(Incoming copy, NewFile wanted) {
        return switch (incoming.bindToNew(copy.summary().id(), wanted)) {
            case BindResult.Bound bound -> Views.redirect(address(copy), "file-opened");
            case BindResult.AlreadyBound someone -> already(copy);
            case BindResult.FileClosed closed -> Views.redirect(address(copy), "document-file-closed");
            case BindResult.NotThere nothing -> throw Addresses.notFound();
        };
    }

    /** Somebody has said whose copy it is, perhaps with the first of two clicks. */
    private static ModelAndView already(Incoming copy) {
        return Views.redirect(address(copy), "document-already-bound");
    }

    private static String address(Incoming copy) {
        return "/arbete/handlingar/" + copy.summary().id();
    }

    private Optional<Incoming> copy(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return Optional.empty();
        }
        var copy = incoming.open(new IncomingId(Addresses.id(typed)));
        return Optional.of(copy.orElseThrow(Addresses::notFound));
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
                summary.protection() == Protection.NONE
                        ? ""
                        : summary.protection().name(),
                false,
                false,
                summary.id().toString(),
                FormKey.next());
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
