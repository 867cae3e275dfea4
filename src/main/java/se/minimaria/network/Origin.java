package se.minimaria.network;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of the network file comes from and when it holds.
 *
 * <p>A value with a source may be assumed all the same: that there is one evening a week is agreed, which evening is not.
 *
 * @param cited the place in a document, absent for what nobody has written down
 * @param assumed whether the value, or a part of it, is a guess; pages that show it to staff say so
 */
public record Origin(@Nullable Citation cited, boolean assumed, Validity validity) {

    /** The place in a document, if there is one. */
    public Optional<Citation> citation() {
        return Optional.ofNullable(cited);
    }
}
