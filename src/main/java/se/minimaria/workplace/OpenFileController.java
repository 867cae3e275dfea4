package se.minimaria.workplace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import se.minimaria.person.Candidate;
import se.minimaria.person.FindDuplicates;
import se.minimaria.person.Identifiers;
import se.minimaria.person.OpenFile;
import se.minimaria.person.Sought;
import se.minimaria.workplace.OpenFileCheck.Wanted;

/**
 * Ny person: staff open a file, at a visit or for a copy that came in. Before it is opened those files are shown that may be
 * about the same person; whoever has seen them opens a new one all the same.
 */
@Controller
class OpenFileController {

    private final OpenFile opening;
    private final Identifiers identifiers;
    private final FindDuplicates duplicates;
    private final IncomingDocuments incoming;
    private final OpenFilePages pages;

    OpenFileController(
            OpenFile opening,
            Identifiers identifiers,
            FindDuplicates duplicates,
            IncomingDocuments incoming,
            OpenFilePages pages) {
        this.opening = opening;
        this.identifiers = identifiers;
        this.duplicates = duplicates;
        this.incoming = incoming;
        this.pages = pages;
    }

    @GetMapping("/arbete/personer/ny")
    ModelAndView show(@RequestParam(required = false) @Nullable String handling, Locale locale) {
        var copy = copy(handling);
        if (copy.isPresent() && copy.get().summary().boundTo().isPresent()) {
            return already(copy.get());
        }
        return view(copy, List.of(), locale)
                .addObject("form", copy.map(OpenFileForm::prefilled).orElseGet(OpenFileForm::empty));
    }

    @PostMapping("/arbete/personer/ny")
    ModelAndView open(@ModelAttribute("form") OpenFileForm form, BindingResult errors, Locale locale) {
        var wanted = pages.check(locale).read(form, pages.clinic(), errors);
        var candidates = wanted == null ? List.<Candidate>of() : candidates(wanted, form);
        // The first of two clicks opens a file and binds the copy in one transaction: read after the candidates, the
        // copy is
        // bound to whichever of them is that file.
        var copy = copy(form.handling());
        if (copy.isPresent() && copy.get().summary().boundTo().isPresent()) {
            return already(copy.get());
        }
        if (wanted == null) {
            return Views.invalid(view(copy, List.of(), locale));
        }
        if (!form.hasSeen(candidates)) {
            var view = view(copy, candidates, locale);
            view.setStatus(HttpStatus.CONFLICT);
            return view.addObject(
                    "seen",
                    candidates.stream().map(one -> one.hit().file().toString()).collect(Collectors.joining(" ")));
        }
        return copy.isPresent() ? open(copy.get(), wanted) : open(form, wanted);
    }

    private ModelAndView open(OpenFileForm form, Wanted wanted) {
        var duty = Access.onDuty();
        var file = opening.openOnce(
                wantedId(form), duty.principal(), wanted.file(), wanted.number(), List.of(duty.assignment()));
        return Views.redirect(Addresses.of(file), "file-opened");
    }

    private ModelAndView open(Incoming copy, Wanted wanted) {
        return switch (incoming.bindToNew(copy.summary().id(), wanted.file())) {
            case BindResult.Bound(FileId file) -> {
                Optional.ofNullable(wanted.number()).ifPresent(number -> identifiers.add(file, number));
                yield Views.redirect(address(copy), "file-opened");
            }
            case BindResult.AlreadyBound someone -> already(copy);
            case BindResult.FileClosed closed -> Views.redirect(address(copy), "document-file-closed");
            case BindResult.NotThere nothing -> throw Addresses.notFound();
        };
    }

    private List<Candidate> candidates(Wanted wanted, OpenFileForm form) {
        return duplicates.of(Sought.of(wanted.file(), wanted.number())).stream()
                .filter(one -> !isThisForms(one, wanted, form))
                .toList();
    }

    private static FileId wantedId(OpenFileForm form) {
        return FileId.of(Access.onDuty().assignment(), FormKey.read(form.key()));
    }

    /** The file that the first of two clicks has opened is no other person's. */
    private static boolean isThisForms(Candidate one, Wanted wanted, OpenFileForm form) {
        return one.hit().file().equals(wantedId(form))
                && one.hit().name().equals(wanted.file().name());
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

    private ModelAndView view(Optional<Incoming> copy, List<Candidate> candidates, Locale locale) {
        return Views.page("open-file", pages.of(copy, candidates, locale)).addObject("seen", "");
    }
}
