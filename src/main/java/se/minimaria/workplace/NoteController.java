package se.minimaria.workplace;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.disclosure.SignAndDisclose;
import se.minimaria.disclosure.SignedOutcome;
import se.minimaria.record.Draft;
import se.minimaria.record.DraftId;
import se.minimaria.record.DraftSection;
import se.minimaria.record.SaveResult;
import se.minimaria.record.WriteDraft;
import se.minimaria.workplace.NotePages.Trouble;

/**
 * The note that is being written. Every press saves first, also without script; the script's own saves come to the same
 * address and get the parts of the page that change.
 */
@Controller
class NoteController {

    private final WriteDraft drafts;
    private final SignAndDisclose signing;
    private final NotePages pages;
    private final Conflicts conflicts;
    private final GoneNotes gone;
    private final Words words;

    NoteController(
            WriteDraft drafts,
            SignAndDisclose signing,
            NotePages pages,
            Conflicts conflicts,
            GoneNotes gone,
            Words words) {
        this.drafts = drafts;
        this.signing = signing;
        this.pages = pages;
        this.conflicts = conflicts;
        this.gone = gone;
        this.words = words;
    }

    @GetMapping("/arbete/personer/{id}/anteckning/{draft}")
    ModelAndView show(@PathVariable String id, @PathVariable String draft, Locale locale) {
        return Views.page("note", pages.of(open(id, draft), words.in(locale)));
    }

    @PostMapping("/arbete/personer/{id}/anteckning/{draft}")
    ModelAndView press(
            @PathVariable String id,
            @PathVariable String draft,
            @ModelAttribute("form") NoteForm form,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live,
            Locale locale) {
        var note = new DraftId(Addresses.id(draft));
        var address = Addresses.of(Addresses.file(id)) + "/anteckning/" + note;
        var posted = new Posted(address, note, form, live != null, words.in(locale));
        var swedish = words.in(BeginNoteController.SWEDISH);
        if (form.press().is("valj")) {
            return choose(id, posted, swedish);
        }
        if (NoteEdits.dropsText(form, swedish)) {
            var trouble = Trouble.at(form.press().section(), posted.speech().text("workplace.note.error.has-text"));
            return Views.invalid(typed(open(id, draft), form.sections(swedish), trouble, posted));
        }
        return save(posted, form.seen(), NoteEdits.after(form, swedish));
    }

    private ModelAndView save(Posted posted, int seen, List<DraftSection> sections) {
        return switch (drafts.save(posted.draft(), seen, sections)) {
            case SaveResult.Saved(Draft saved) -> saved(saved, posted);
            case SaveResult.Conflict(Draft theirs, var by) ->
                posted.live()
                        ? live(
                                theirs,
                                sections,
                                Trouble.conflict(posted.speech().text("workplace.bar.conflict")),
                                posted)
                        : Views.page("conflict", conflicts.of(theirs, sections, posted.speech()), HttpStatus.CONFLICT);
            case SaveResult.TooLong(int section, int atMost) -> {
                var trouble = Trouble.at(section, posted.speech().text("workplace.note.error.too-long", atMost));
                var kept = drafts.find(posted.draft()).orElseThrow(Addresses::notFound);
                yield posted.live()
                        ? live(kept, sections, trouble, posted)
                        : Views.invalid(typed(kept, sections, trouble, posted));
            }
            case SaveResult.Gone nothing -> gone.answer(posted, sections);
        };
    }

    private ModelAndView saved(Draft saved, Posted posted) {
        if (posted.live()) {
            return live(saved, saved.sections(), Trouble.NONE, posted);
        }
        var press = posted.form().press();
        if (press.is("signera")) {
            return sign(posted, saved.version(), saved.sections());
        }
        var place = press.section() >= 0 ? "#stycke-" + press.section() : "";
        return Views.redirect(posted.address()
                + (press.is("nytt") ? "#stycke-" + (saved.sections().size() - 1) : place));
    }

    private ModelAndView sign(Posted posted, int version, List<DraftSection> sections) {
        return switch (signing.sign(posted.draft(), version)) {
            case SignedOutcome.Done done -> Views.redirect(posted.signed(done.entry()));
            case SignedOutcome.Conflict(Draft theirs) ->
                Views.page("conflict", conflicts.of(theirs, sections, posted.speech()), HttpStatus.CONFLICT);
            case SignedOutcome.Empty empty -> {
                var trouble = Trouble.unsigned(posted.speech().text("workplace.note.error.empty"));
                var kept = drafts.find(posted.draft()).orElseThrow(Addresses::notFound);
                yield Views.invalid(typed(kept, sections, trouble, posted));
            }
            case SignedOutcome.Gone nothing -> gone.answer(posted, sections);
        };
    }

    private ModelAndView choose(String id, Posted posted, Speech swedish) {
        var theirs = open(id, posted.draft().toString());
        var chosen = Conflicts.chosen(posted.form(), theirs, swedish);
        var mine = posted.form().sections(swedish);
        return theirs.version() == posted.form().seen()
                ? save(posted, posted.form().seen(), chosen)
                : Views.page("conflict", conflicts.of(theirs, mine, posted.speech()), HttpStatus.CONFLICT);
    }

    private ModelAndView typed(Draft draft, List<DraftSection> sections, Trouble trouble, Posted posted) {
        return Views.page("note", pages.of(draft, sections, List.of(), trouble, posted.speech()));
    }

    private ModelAndView live(Draft draft, List<DraftSection> sections, Trouble trouble, Posted posted) {
        var shown = posted.form().written().stream()
                .map(one -> Objects.requireNonNullElse(one.under(), "none"))
                .toList();
        return Views.page("note-live", pages.of(draft, sections, shown, trouble, posted.speech()));
    }

    private Draft open(String id, String draft) {
        return drafts.find(new DraftId(Addresses.id(draft)))
                .filter(found -> found.file().equals(Addresses.file(id)))
                .orElseThrow(Addresses::notFound);
    }
}
