package se.minimaria.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.Slot;
import se.minimaria.contact.BeginThread.Start;
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

    private final BeginThread beginThread;
    private final Messages messages;
    private final FormSeals seals;
    private final Promise promise;
    private final Network network;

    OpenThread(BeginThread beginThread, Messages messages, FormSeals seals, Promise promise, Network network) {
        this.beginThread = beginThread;
        this.messages = messages;
        this.seals = seals;
        this.promise = promise;
        this.network = network;
    }

    /** Begins a thread with the authority that answers for a clinic, for somebody who writes for their own sake. */
    public OpenedThread open(UUID form, ClinicId clinic, MessageText first) {
        return open(form, clinic, new Told(Origin.WRITTEN, null, false), first);
    }

    /**
     * What was filled in beside the text.
     *
     * @param alias what they want to be called, if anything
     * @param danger whether they answered that there is danger now
     * @param call when it is safe to call, for those who ask to be called
     */
    public record Told(Origin origin, @Nullable String alias, boolean danger, Optional<CallTerms> call) {

        public Told(Origin origin, @Nullable String alias, boolean danger) {
            this(origin, alias, danger, Optional.empty());
        }

        Told calling(CallTerms terms) {
            return new Told(origin, alias, danger, Optional.of(terms));
        }
    }

    /** Begins a thread with the authority that answers for a clinic, with what was filled in beside the text. */
    public OpenedThread open(UUID form, ClinicId clinic, Told told, MessageText first) {
        var principal = network.clinic(clinic).reception();
        var now = promise.now();
        var opened = beginThread.begin(form, start(principal, clinic, told, true, now));
        messages.fromYouth(seals.message(form, first), principal, opened.id(), first, now);
        return opened;
    }

    /** Begins a thread for somebody who only takes a time, with the authority that they meet. Nobody waits in it. */
    public OpenedThread openFor(UUID form, Slot slot, @Nullable String alias) {
        var now = promise.now();
        var told = new Told(Origin.WRITTEN, alias, false);
        return beginThread.begin(form, start(slot.principal(), slot.clinic(), told, false, now));
    }

    private static Start start(PrincipalId principal, ClinicId clinic, Told told, boolean asks, Instant now) {
        return new Start(
                principal, clinic, told.origin(), told.alias(), asks, told.danger(), now, told.call(), null, true);
    }
}
