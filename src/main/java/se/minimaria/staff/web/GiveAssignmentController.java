package se.minimaria.staff.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.staff.Colleague;
import se.minimaria.staff.GiveAssignment;
import se.minimaria.staff.OwnStaff;

/** One more assignment for somebody. */
@Controller
class GiveAssignmentController {

    private static final String PATH = "/arbete/tilldela/{id}/uppdrag";

    private final OwnStaff staff;
    private final GiveAssignment giving;
    private final Posts posts;
    private final StaffWords words;

    GiveAssignmentController(OwnStaff staff, GiveAssignment giving, Posts posts, StaffWords words) {
        this.staff = staff;
        this.giving = giving;
        this.posts = posts;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable String id, Locale locale) {
        return page(colleague(id), locale)
                .addObject("form", PostForm.from(posts.today().toString()));
    }

    @PostMapping(PATH)
    ModelAndView give(
            @PathVariable String id,
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            RedirectAttributes next,
            Locale locale) {
        var colleague = colleague(id);
        var post = posts.read(form, errors);
        if (post.isEmpty()) {
            var again = page(colleague, locale).addObject("hasErrors", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        if (giving.give(colleague.id(), post.get()).isEmpty()) {
            throw Asked.notFound();
        }
        next.addFlashAttribute("notice", words.text(locale, "staff.done.given"));
        return new ModelAndView("redirect:" + StaffPages.address(colleague.id()));
    }

    private Colleague colleague(String id) {
        return staff.find(Asked.staff(id)).orElseThrow(Asked::notFound);
    }

    private ModelAndView page(Colleague colleague, Locale locale) {
        return new ModelAndView("staff/assignment", "choices", posts.choices(locale))
                .addObject("id", colleague.id().toString())
                .addObject("name", colleague.name().full());
    }
}
