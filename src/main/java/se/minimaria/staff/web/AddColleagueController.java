package se.minimaria.staff.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.staff.AddColleague;

/** A new colleague with a first assignment. */
@Controller
class AddColleagueController {

    private final AddColleague adding;
    private final Posts posts;
    private final StaffWords words;

    AddColleagueController(AddColleague adding, Posts posts, StaffWords words) {
        this.adding = adding;
        this.posts = posts;
        this.words = words;
    }

    @GetMapping("/arbete/tilldela/ny")
    ModelAndView ask(Locale locale) {
        return page(locale)
                .addObject("form", NewColleagueForm.from(posts.today().toString()));
    }

    @PostMapping("/arbete/tilldela/ny")
    ModelAndView add(
            @ModelAttribute("form") NewColleagueForm form,
            BindingResult errors,
            RedirectAttributes next,
            Locale locale) {
        form.check(errors);
        var post = posts.read(form.postForm(), errors);
        if (post.isEmpty() || errors.hasErrors()) {
            var again = page(locale).addObject("hasErrors", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var staff = adding.add(form.name(), post.get());
        next.addFlashAttribute("notice", words.text(locale, "staff.done.added"));
        return new ModelAndView("redirect:" + StaffPages.address(staff));
    }

    private ModelAndView page(Locale locale) {
        return new ModelAndView("staff/new", "choices", posts.choices(locale));
    }
}
