package se.minimaria.network.web;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;

/** Shows the network to whoever works in it. */
@Controller
class NetworkController {

    private final Network network;
    private final Clock clock;

    NetworkController(Network network, Clock clock) {
        this.network = network;
        this.clock = clock;
    }

    @GetMapping("/arbete/natverket")
    String network(Locale locale, Model model) {
        model.addAttribute("page", new NetworkPageMaker(network, Sweden.day(clock.instant()), locale).page());
        return "network/network";
    }
}
