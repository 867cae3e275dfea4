package se.minimaria.contact.web;

import org.springframework.modulith.NamedInterface;
import se.minimaria.network.Principal;

/** An authority as a page shows it: name, colour, shape and letter together. */
@NamedInterface("times")
public record Authority(String name, String css, String letter) {

    static Authority of(Principal principal) {
        return new Authority(
                principal.name(),
                "of-" + principal.kind().style(),
                principal.kind().letter());
    }
}
