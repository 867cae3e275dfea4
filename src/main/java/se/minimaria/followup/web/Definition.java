package se.minimaria.followup.web;

import java.util.Optional;
import se.minimaria.followup.IndicatorDefinition;

/** Bundle keys of what a figure is called, what is counted in it and what is not. */
record Definition(String titleKey, String countsKey, String leavesOutKey) {

    /** The figure that an address names. */
    static Optional<Definition> at(String address) {
        return IndicatorDefinition.at(address)
                .map(one -> new Definition(one.titleKey(), one.countsKey(), one.leavesOutKey()))
                .or(() -> Share.at(address)
                        .map(share ->
                                new Definition(share.key("title"), share.key("counts"), share.key("leaves-out"))));
    }
}
