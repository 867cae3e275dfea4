package se.minimaria.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;

/** Makes the row of a new thread, once however often its form is sent, and the words that lead back to it. */
@Component
class BeginThread {

    private final Threads threads;
    private final ReturnWords words;
    private final FormSeals seals;
    private final Promise promise;
    private final Network network;

    BeginThread(Threads threads, ReturnWords words, FormSeals seals, Promise promise, Network network) {
        this.threads = threads;
        this.words = words;
        this.seals = seals;
        this.promise = promise;
        this.network = network;
    }

    /**
     * A contact that becomes a thread.
     *
     * @param asks whether somebody waits for an answer
     * @param alarm whether they answered that there is danger now
     * @param arrival from when the clock runs
     * @param call when it is safe to call, for those who want to be called
     * @param registeredBy who took down what was said
     * @param words whether somebody may come back with four words
     */
    record Start(
            PrincipalId principal,
            ClinicId clinic,
            Origin origin,
            @Nullable String alias,
            boolean asks,
            boolean alarm,
            Instant arrival,
            Optional<CallTerms> call,
            @Nullable AssignmentId registeredBy,
            boolean words) {}

    OpenedThread begin(UUID form, Start start) {
        var code = words.of(form);
        var hash = words.hash(code);
        var id = seals.thread(form);
        var noise = ReturnWords.principals(network).stream()
                .map(one -> seals.noRetirement(id, one))
                .toList();
        var row = new Threads.New(id, start.words() ? hash : null, seals.hash(form), noise, start);
        var now = promise.now();
        var fresh = threads.add(row, now, promise.answerBy(start.arrival(), start.call()), promise.keptUntil(now));
        return new OpenedThread(id, code, hash, fresh);
    }

    /** Whether somebody may come back to a thread of the principal on duty. */
    boolean hasWords(ThreadId id) {
        return threads.find(id).filter(ContactThread::readable).isPresent();
    }
}
