package se.minimaria.portal.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.disclosure.Consent;
import se.minimaria.disclosure.ConsentId;
import se.minimaria.disclosure.WithdrawConsent;
import se.minimaria.portal.MyChoices;

/**
 * What one has said yes to, and how to take it back: what ends and what does not is told before, on a page of its
 * own.
 */
@Controller
class ChoicesController {

    private static final String LIST = "redirect:/mina-sidor/val";

    private final MyChoices choices;
    private final WithdrawConsent withdraw;
    private final ChoiceWords words;

    ChoicesController(MyChoices choices, WithdrawConsent withdraw, ChoiceWords words) {
        this.choices = choices;
        this.withdraw = withdraw;
        this.words = words;
    }

    @GetMapping("/mina-sidor/val")
    ModelAndView list(Locale locale) {
        var all = choices.all().stream()
                .map(consent -> words.choice(consent, locale))
                .toList();
        return YouthPage.of("choices").addObject("choices", all);
    }

    @GetMapping("/mina-sidor/val/{id}/ta-tillbaka")
    ModelAndView ask(@PathVariable UUID id, Locale locale) {
        var consent = found(id);
        if (!words.canBeTakenBack(consent)) {
            return new ModelAndView(LIST);
        }
        return YouthPage.of("take-back")
                .addObject("id", consent.id().toString())
                .addObject("ends", words.ends(consent, locale))
                .addObject("sent", words.alreadySent(choices.alreadySent(consent), locale));
    }

    @PostMapping("/mina-sidor/val/{id}/ta-tillbaka")
    String takeBack(@PathVariable UUID id, RedirectAttributes next, Locale locale) {
        var consent = found(id);
        withdraw.withdraw(consent.id());
        next.addFlashAttribute("notice", words.ended(consent, locale));
        return LIST;
    }

    private Consent found(UUID id) {
        return choices.one(new ConsentId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
