package se.minimaria.disclosure;

import org.jspecify.annotations.Nullable;
import se.minimaria.law.About;
import se.minimaria.law.Need;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;

/**
 * That something of this kind should go there.
 *
 * @param necessity why the receiver needs it, in the decider's words; blank if that is claimed without a word of why
 */
record Wish(
        Topic topic,
        About about,
        PrincipalId receiver,
        @Nullable String necessity) {

    Need need() {
        if (necessity == null) {
            return Need.NOT_CLAIMED;
        }
        return necessity.isBlank() ? Need.CLAIMED : Need.CLAIMED_WITH_REASON;
    }
}
