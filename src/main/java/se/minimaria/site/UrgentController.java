package se.minimaria.site;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.minimaria.network.Helpline;
import se.minimaria.network.Network;
import se.minimaria.web.CheckedNumbers;
import se.minimaria.web.Moments;

/** Shows whom to call when it cannot wait. */
@Controller
class UrgentController {

    private final Network network;
    private final CheckedNumbers checked;
    private final Moments moments;

    UrgentController(Network network, CheckedNumbers checked, Moments moments) {
        this.network = network;
        this.checked = checked;
        this.moments = moments;
    }

    @GetMapping("/akut")
    String urgent(Locale locale, Model model) {
        model.addAttribute(
                "numbers",
                network.helplines().stream().map(line -> number(line, locale)).toList());
        return "site/urgent";
    }

    private UrgentNumber number(Helpline line, Locale locale) {
        var check = checked.of(line);
        var day = check.day().filter(any -> check.holds()).map(tried -> moments.date(tried, locale));
        return UrgentNumber.of(line, day.orElse(""), check.holds(), locale);
    }
}
