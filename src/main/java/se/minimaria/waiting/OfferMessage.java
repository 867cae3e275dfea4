package se.minimaria.waiting;

import org.springframework.stereotype.Component;
import se.minimaria.message.Notice;
import se.minimaria.message.Notice.Details;
import se.minimaria.message.QueueMessage;
import se.minimaria.message.QueueResult;
import se.minimaria.message.Template;
import se.minimaria.visit.Ways;
import se.minimaria.waiting.PutQuestion.Message;

/** The message that asks: when the time is, a link, and until when. It goes once for each question. */
@Component
class OfferMessage {

    private final Ways ways;
    private final QueueMessage queue;
    private final AnswerTime answers;

    OfferMessage(Ways ways, QueueMessage queue, AnswerTime answers) {
        this.ways = ways;
        this.queue = queue;
        this.answers = answers;
    }

    /** False when it may not go after all. */
    boolean queue(Offer offer, WaitingWish wish, Message message) {
        var link = ways.address(message.to(), wish.path());
        var notice = new Notice(
                Template.OFFER,
                Details.of(offer.starts(), link, offer.expires()),
                message.sends(),
                answers.worthwhile(message.sends(), offer.expires()),
                "waiting/" + offer.id(),
                offer.id().value());
        return switch (queue.queue(message.to().addressee(), notice)) {
            case QueueResult.Queued queued -> true;
            case QueueResult.AlreadyThere there -> true;
            case QueueResult.Withheld withheld -> false;
        };
    }
}
