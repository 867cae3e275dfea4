package se.minimaria.contact.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The thread as whoever wrote it sees it.
 *
 * @param key one-time key of the box
 * @param acute whether staff saw danger; then help that is there at once stands first
 * @param answerBy the last day for the answer that is waited for, if one is
 * @param keptUntil the day on which all of it is erased
 * @param claimed whether the thread belongs to a file; then it is not erased
 * @param nameable whether a name may be given for a time; not by those who write about somebody else
 */
record ThreadPage(
        String key,
        Authority authority,
        boolean acute,
        List<Item> items,
        List<VisitLine> visits,
        Optional<String> answerBy,
        String keptUntil,
        boolean claimed,
        boolean nameable) {

    ThreadPage {
        items = List.copyOf(items);
        visits = List.copyOf(visits);
    }

    /** Whether a time that is offered can still be taken. */
    public boolean isOffering() {
        return items.stream()
                .map(Item::offer)
                .anyMatch(offer -> offer != null && offer.state() == OfferCard.State.OPEN);
    }

    /** Something in the thread: a message, or else an offered time. */
    record Item(@Nullable Bubble message, @Nullable OfferCard offer) {}

    /**
     * A message.
     *
     * @param author empty for the one who asks
     * @param noted whether the author took down what the one who asks said
     */
    record Bubble(
            String author, boolean noted, String when, String datetime, List<String> paragraphs, List<Sent> files) {

        Bubble {
            paragraphs = List.copyOf(paragraphs);
            files = List.copyOf(files);
        }
    }

    /** A file that was sent along. */
    record Sent(UUID id, String text) {}

    /** An offered time. */
    record OfferCard(UUID id, String when, String about, State state) {

        /** Whether it can be taken. */
        enum State {
            OPEN,
            TAKEN,
            GIVEN_BACK,
            PAST
        }
    }
}
