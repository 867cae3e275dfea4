package se.minimaria.visit;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.FileId;
import se.minimaria.contact.ContactEvent.Answered;
import se.minimaria.message.Notice;
import se.minimaria.message.Notice.Details;
import se.minimaria.message.QueueMessage;
import se.minimaria.message.StopMessages;
import se.minimaria.message.Template;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.PersonEvent.ReachChanged;

/**
 * Tells whoever has given their name that there is an answer to read, where and when they want to be told. Whoever has given
 * none has left no address either: they come back with their words. An answer is told once, and not after some days.
 */
@Component
class TellOfAnswers {

    private static final Duration WORTH = Duration.ofDays(3);
    private static final Locale SWEDISH = Locale.of("sv");
    private static final String THREAD = "/trad";

    private final Ways ways;
    private final QueueMessage queue;
    private final StopMessages stop;
    private final Clock clock;

    TellOfAnswers(Ways ways, QueueMessage queue, StopMessages stop, Clock clock) {
        this.ways = ways;
        this.queue = queue;
        this.stop = stop;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(Answered answered) {
        var job = new SystemActor("visit", new PrincipalId(answered.principal()));
        Access.run(job, () -> tell(answered));
    }

    /** What waits does not go where it would have gone. Whoever is reached otherwise now is told of the next answer. */
    @Async
    @TransactionalEventListener
    void on(ReachChanged changed) {
        var job = new SystemActor("visit", new PrincipalId(changed.principal()));
        Access.run(job, () -> stop.about(changed.file()));
    }

    private void tell(Answered answered) {
        var now = clock.instant();
        var until = answered.at().plus(WORTH);
        if (ways.of(Optional.of(new FileId(answered.file())), Optional.empty(), SWEDISH) instanceof Way.To to) {
            ways.safe(to, now, until)
                    .map(when -> new Notice(
                            Template.ANSWERED,
                            Details.of(ways.address(to, THREAD)),
                            when,
                            until,
                            "answer/" + answered.message(),
                            answered.file()))
                    .ifPresent(notice -> queue.queue(to.addressee(), notice));
        }
    }
}
