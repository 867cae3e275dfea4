package se.minimaria.network.web;

import java.util.Locale;
import se.minimaria.network.Citation;
import se.minimaria.network.Origin;
import se.minimaria.network.Principal;
import se.minimaria.network.web.NetworkPage.Mark;
import se.minimaria.network.web.NetworkPage.OriginCell;

/** Cells that several tables have. */
final class Cells {

    private Cells() {}

    static Mark mark(Principal principal) {
        return new Mark(principal.kind().letter(), "of-" + principal.kind().style(), principal.name());
    }

    static OriginCell origin(Origin origin) {
        return new OriginCell(
                origin.citation().map(Citation::text).orElse(null),
                origin.assumed(),
                origin.citation().filter(cited -> cited.source().unverified()).isPresent(),
                origin.validity().from(),
                origin.validity().to());
    }

    /** The bundle key of a constant: {@code network.party.shared}. */
    static String key(String group, Enum<?> constant) {
        return "network." + group + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
