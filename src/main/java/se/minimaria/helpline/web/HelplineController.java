package se.minimaria.helpline.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.helpline.ConfirmNumber;
import se.minimaria.helpline.TellPages;
import se.minimaria.network.Helpline;
import se.minimaria.network.Network;
import se.minimaria.web.CheckedNumbers;
import se.minimaria.web.Moments;

/** Hjälplinjer: which numbers the public pages show, when somebody last tried them, and a button for having done so. */
@Controller
class HelplineController {

    private static final String PAGE = "/arbete/hjalplinjer";

    private final Network network;
    private final CheckedNumbers checked;
    private final ConfirmNumber confirming;
    private final TellPages pages;
    private final Moments moments;
    private final MessageSource texts;

    HelplineController(
            Network network,
            CheckedNumbers checked,
            ConfirmNumber confirming,
            TellPages pages,
            Moments moments,
            MessageSource texts) {
        this.network = network;
        this.checked = checked;
        this.confirming = confirming;
        this.pages = pages;
        this.moments = moments;
        this.texts = texts;
    }

    @GetMapping(PAGE)
    String show(Locale locale, Model model) {
        model.addAttribute(
                "rows",
                network.helplines().stream().map(line -> row(line, locale)).toList());
        return "helpline/helplines";
    }

    private HelplineRow row(Helpline line, Locale locale) {
        var check = checked.of(line);
        var day = check.day().map(tried -> moments.date(tried, locale));
        return HelplineRow.of(line, check, day.orElse(""), locale);
    }

    @PostMapping(PAGE)
    String confirm(@RequestParam String number, Locale locale, RedirectAttributes next) {
        if (!confirming.confirm(number)) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        pages.tell();
        next.addFlashAttribute("notice", texts.getMessage("helpline.done", new Object[0], locale));
        return "redirect:" + PAGE;
    }
}
