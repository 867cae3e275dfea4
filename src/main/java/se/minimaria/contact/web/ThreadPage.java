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
 */
record ThreadPage(
        String key,
        Authority authority,
        boolean acute,
        List<Item> items,
        List<VisitLine> visits,
        Optional<String> answerBy,
        String keptUntil,
        boolean claimed) {

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
     */
    record Bubble(String author, String when, String datetime, List<String> paragraphs) {

        Bubble {
            paragraphs = List.copyOf(paragraphs);
        }
    }

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
