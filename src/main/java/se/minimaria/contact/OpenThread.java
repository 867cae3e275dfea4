package se.minimaria.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.Slot;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;

/**
 * Begins a thread for somebody without a name, as a visitor who may put in and see nothing. The same form sent twice
 * begins one thread and gives the same words.
 */
@Component
@Transactional
public class OpenThread {

    private final Threads threads;
    private final Messages messages;
    private final ReturnWords words;
    private final FormSeals seals;
    private final Promise promise;
    private final Network network;

    OpenThread(
            Threads threads, Messages messages, ReturnWords words, FormSeals seals, Promise promise, Network network) {
        this.threads = threads;
        this.messages = messages;
        this.words = words;
        this.seals = seals;
        this.promise = promise;
        this.network = network;
    }

    /** Begins a thread with the authority that answers for a clinic. */
    public OpenedThread open(UUID form, ClinicId clinic, MessageText first) {
        var principal = network.clinic(clinic).reception();
        var now = promise.now();
        var opened = add(form, principal, clinic, null, true, now);
        messages.fromYouth(seals.message(form, first), principal, opened.id(), first, now);
        return opened;
    }

    /** Begins a thread for somebody who only takes a time, with the authority that they meet. Nobody waits in it. */
    public OpenedThread openFor(UUID form, Slot slot, @Nullable String alias) {
        return add(form, slot.principal(), slot.clinic(), alias, false, promise.now());
    }

    private OpenedThread add(
            UUID form, PrincipalId principal, ClinicId clinic, @Nullable String alias, boolean asks, Instant now) {
        var code = words.of(form);
        var hash = words.hash(code);
        var id = seals.thread(form);
        var noise = ReturnWords.principals(network).stream()
                .map(one -> seals.noRetirement(id, one))
                .toList();
        var row = new Threads.New(id, principal, clinic, hash, seals.hash(form), alias, asks, noise);
        var fresh = threads.add(row, now, promise.answerBy(now), promise.keptUntil(now));
        return new OpenedThread(id, code, hash, fresh);
    }
}
