package se.minimaria.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import se.minimaria.web.Shell;

/** Shows the pages of plain text. */
@Controller
class TextPageController {

    /** The same things in words that are easy to read. */
    @GetMapping("/lattlast")
    String easy() {
        return "site/easy";
    }

    @GetMapping({
        "/sa-funkar-det",
        "/vem-far-veta",
        "/narstaende",
        "/gom-spar",
        "/tillganglighet",
        "/dina-uppgifter",
        "/tyck-till"
    })
    String show(@RequestAttribute(Shell.ATTRIBUTE) Shell shell, Model model) {
        model.addAttribute("page", TextPage.at(shell.path()).orElseThrow());
        return "site/text";
    }
}
