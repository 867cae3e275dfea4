package se.minimaria.workplace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.person.Candidate;
import se.minimaria.person.FindDuplicates;
import se.minimaria.person.Protection;
import se.minimaria.person.Sought;
import se.minimaria.referral.AcceptReferral;
import se.minimaria.referral.Direction;
import se.minimaria.referral.ReadReferral;
import se.minimaria.referral.ReadReferral.Dossier;
import se.minimaria.referral.ReferralId;
import se.minimaria.referral.State;

/** Accepting a referral: into the file that the person has here, or into a new one that is opened with it. */
@Controller
class AcceptController {

    private static final String PATH = ReferralPages.PATH + "/{id}";

    private final ReadReferral reading;
    private final AcceptReferral accepting;
    private final FindDuplicates duplicates;
    private final OpenFilePages pages;

    AcceptController(ReadReferral reading, AcceptReferral accepting, FindDuplicates duplicates, OpenFilePages pages) {
        this.reading = reading;
        this.accepting = accepting;
        this.duplicates = duplicates;
        this.pages = pages;
    }

    @PostMapping(PATH + "/koppla")
    ModelAndView into(@PathVariable String id, @RequestParam int sett, @RequestParam String person) {
        return ReferralController.told(id(id), accepting.into(id(id), sett, Addresses.file(person)));
    }

    @GetMapping(PATH + "/oppna")
    ModelAndView ask(@PathVariable String id, Locale locale) {
        var dossier = dossier(id);
        return waits(dossier)
                ? view(dossier, dossier.referral().last().nr(), List.of(), locale)
                        .addObject("form", prefilled(dossier))
                : Views.redirect(ReferralPages.PATH + "/" + id(id), "referral-meanwhile");
    }

    @PostMapping(PATH + "/oppna")
    ModelAndView open(
            @PathVariable String id,
            @RequestParam int sett,
            @ModelAttribute("form") OpenFileForm form,
            BindingResult errors,
            Locale locale) {
        var wanted = pages.check(locale).read(form, pages.clinic(), errors);
        var dossier = dossier(id);
        if (wanted == null) {
            return Views.invalid(view(dossier, sett, List.of(), locale));
        }
        var candidates =
                waits(dossier) ? duplicates.of(Sought.of(wanted.file(), wanted.number())) : List.<Candidate>of();
        if (!form.hasSeen(candidates)) {
            var view = view(dossier, sett, candidates, locale);
            view.setStatus(HttpStatus.CONFLICT);
            return view.addObject(
                    "seen",
                    candidates.stream().map(one -> one.hit().file().toString()).collect(Collectors.joining(" ")));
        }
        return ReferralController.told(id(id), accepting.intoNew(id(id), sett, wanted.file(), wanted.number()));
    }

    private ModelAndView view(Dossier dossier, int seen, List<Candidate> candidates, Locale locale) {
        var address = ReferralPages.PATH + "/" + dossier.referral().id();
        return Views.page("open-file", pages.of(Optional.empty(), candidates, locale))
                .addObject("seen", "")
                .addObject("step", seen)
                .addObject("target", address + "/oppna")
                .addObject("back", address);
    }

    /** What the sender wrote of the person; a sender's word on protection is a reason to choose it, and to look. */
    private static OpenFileForm prefilled(Dossier dossier) {
        var letter = dossier.letter().orElseThrow(Addresses::notFound);
        var shielded = dossier.referral().came().orElseThrow().shielded();
        return new OpenFileForm(
                letter.person().given(),
                letter.person().family(),
                letter.born().map(Object::toString).orElse(""),
                "",
                letter.numberAsWritten().orElse(""),
                "",
                "",
                shielded ? Protection.MARKED.name() : "",
                false,
                false,
                null,
                FormKey.next(),
                "");
    }

    private static boolean waits(Dossier dossier) {
        return dossier.referral().leadsTo(State.ACCEPTED);
    }

    private Dossier dossier(String id) {
        return reading.open(id(id))
                .filter(one -> one.referral().direction() == Direction.IN)
                .orElseThrow(Addresses::notFound);
    }

    private static ReferralId id(String typed) {
        return new ReferralId(Addresses.id(typed));
    }
}
