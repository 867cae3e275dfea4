package se.minimaria.contact;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.contact.BeginThread.Start;

/**
 * Puts what somebody said by telephone or at the door into the inbox of whoever answered, beside what was written and with
 * the same clock, which runs from when they called or came. No file is opened, and nobody is searched for: neither the one
 * who called nor the one it is about.
 *
 * <p>The words are for those who want to come back. Whoever reads them out reads nothing with them that the inbox does not
 * show; where nobody asks for words, there are none.
 */
@Component
@Transactional
public class RegisterContact {

    /** What is older has ended in some other way, or its day is mistyped. */
    private static final Duration OLDEST = Duration.ofDays(31);

    private final BeginThread beginThread;
    private final Messages messages;
    private final FormSeals seals;
    private final Promise promise;
    private final CallWishes wishes;

    RegisterContact(BeginThread beginThread, Messages messages, FormSeals seals, Promise promise, CallWishes wishes) {
        this.beginThread = beginThread;
        this.messages = messages;
        this.seals = seals;
        this.promise = promise;
        this.wishes = wishes;
    }

    /** Registers it once, however often the form is sent; another text in the same form is added to it. */
    public RegisterResult register(UUID form, Spoken spoken) {
        var now = promise.now();
        if (spoken.arrived().isAfter(now) || spoken.arrived().isBefore(now.minus(OLDEST))) {
            return new RegisterResult.WrongTime();
        }
        var duty = Access.onDuty();
        var opened = beginThread.begin(
                form,
                new Start(
                        duty.principal(),
                        spoken.clinic(),
                        new Origin(spoken.way(), spoken.concern(), spoken.sender(), List.of()),
                        spoken.alias(),
                        !spoken.answered() || spoken.call().isPresent(),
                        false,
                        spoken.arrived(),
                        spoken.call().map(CallAsked::terms),
                        duty.assignment(),
                        spoken.wantsWords()));
        messages.noted(seals.message(form, spoken.said()), opened.id(), duty, spoken.said(), spoken.arrived());
        spoken.call()
                .ifPresent(call -> wishes.add(
                        seals.wish(form, call.number().canonical()), duty.principal(), opened.id(), call, now));
        return new RegisterResult.Registered(
                opened.id(), beginThread.hasWords(opened.id()) ? Optional.of(opened.code()) : Optional.empty());
    }
}
