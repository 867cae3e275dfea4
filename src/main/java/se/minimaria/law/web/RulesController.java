package se.minimaria.law.web;

import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.law.RuleBook;

/** Regler: every rule with its source and its days. */
@Controller
class RulesController {

    private static final String VIEW = "law/rules";

    @GetMapping("/styrning/regler")
    ModelAndView show(@ModelAttribute("form") RulesForm form, BindingResult errors, Model model) {
        try {
            model.addAttribute("rules", form.day().map(RuleBook::on).orElseGet(RuleBook::all));
            model.addAttribute("invalid", false);
            return new ModelAndView(VIEW, model.asMap());
        } catch (DateTimeParseException noSuchDay) {
            errors.rejectValue("dag", "law.rules.day.invalid");
            model.addAttribute("rules", List.<RuleBook.Entry>of());
            model.addAttribute("invalid", true);
            return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
