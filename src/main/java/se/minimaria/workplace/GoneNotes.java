package se.minimaria.workplace;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.disclosure.SignAndDisclose;
import se.minimaria.disclosure.SignedOutcome;
import se.minimaria.record.DraftSection;

/** Answers a post to a note that is no draft any more. */
@Component
class GoneNotes {

    private final SignAndDisclose signing;

    GoneNotes(SignAndDisclose signing) {
        this.signing = signing;
    }

    /** Signed by an earlier press of the same button, which saved a version more; else what was typed is shown again. */
    ModelAndView answer(Posted posted, List<DraftSection> sections) {
        if (posted.form().press().is("signera")) {
            for (var version : List.of(posted.form().seen(), posted.form().seen() + 1)) {
                if (signing.sign(posted.draft(), version) instanceof SignedOutcome.Done done) {
                    return Views.redirect(posted.signed(done.entry()));
                }
            }
        }
        if (posted.live() || sections.stream().allMatch(DraftSection::empty)) {
            throw Addresses.notFound();
        }
        return Views.page("note-gone", sections, HttpStatus.CONFLICT);
    }
}
