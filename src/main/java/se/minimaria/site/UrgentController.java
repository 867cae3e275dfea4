package se.minimaria.site;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.minimaria.network.Network;
import se.minimaria.web.CheckedNumbers;

/** Shows whom to call when it cannot wait. */
@Controller
class UrgentController {

    private final Network network;
    private final CheckedNumbers checked;

    UrgentController(Network network, CheckedNumbers checked) {
        this.network = network;
        this.checked = checked;
    }

    @GetMapping("/akut")
    String urgent(Locale locale, Model model) {
        model.addAttribute(
                "numbers",
                network.helplines().stream()
                        .map(line -> UrgentNumber.of(line, checked.of(line), locale))
                        .toList());
        return "site/urgent";
    }
}
