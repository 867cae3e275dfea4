package se.minimaria.contact;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.person.SafeTimes;
import se.minimaria.shared.Ids;

/**
 * Keeps how a call went. The one who asked was reached, or asked for another time, or the number leads nowhere: then the
 * wish has ended and the number is gone. Anything else leaves it standing.
 */
@Component
@Transactional
public class RecordCall {

    private final StaffThreads threads;
    private final Threads rows;
    private final CallWishes wishes;
    private final Promise promise;

    RecordCall(StaffThreads threads, Threads rows, CallWishes wishes, Promise promise) {
        this.threads = threads;
        this.rows = rows;
        this.wishes = wishes;
        this.promise = promise;
    }

    /**
     * Keeps the result of a try.
     *
     * @param again when to call then, if they asked for another time
     */
    public RecordedCall record(ThreadId id, CallTry.Result result, Optional<SafeTimes> again) {
        if (!threads.mayWorkOn(id)) {
            return RecordedCall.NOT_THERE;
        }
        var now = promise.now();
        var calls = wishes.of(id, now);
        if (!calls.open()) {
            return RecordedCall.ENDED_BEFORE;
        }
        if (result == CallTry.Result.GIVEN_UP && !calls.mayGiveUp()) {
            return RecordedCall.TOO_SOON;
        }
        if (result == CallTry.Result.ASKED_AGAIN && again.isEmpty()) {
            return RecordedCall.WHEN;
        }
        var duty = Access.onDuty();
        var number = wishes.number(id);
        wishes.tried(id, result, duty, now);
        if (!result.ends()) {
            return RecordedCall.KEPT;
        }
        wishes.end(id, result, now);
        if (result == CallTry.Result.REACHED || result == CallTry.Result.ASKED_AGAIN) {
            rows.answered(id, duty.assignment(), now, promise.keptUntil(now));
        }
        if (result == CallTry.Result.ASKED_AGAIN && number.isPresent()) {
            var before = calls.wishes().getFirst().terms();
            var terms = new CallTerms(again.orElseThrow(), before.sayWho(), before.leaveMessage());
            wishes.add(Ids.next(), duty.principal(), id, new CallAsked(number.get(), terms), now);
            rows.askedAgain(id, now, promise.answerBy(now, Optional.of(terms)), promise.keptUntil(now));
        }
        return RecordedCall.KEPT;
    }
}
