package se.minimaria.video.web;

import se.minimaria.network.Principal;

/** An authority as a page shows it: name, colour, shape and letter together. */
record Mark(String name, String css, String letter) {

    static Mark of(Principal principal) {
        return new Mark(
                principal.name(),
                "of-" + principal.kind().style(),
                principal.kind().letter());
    }
}
