package se.minimaria.contact;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a contact asks of whoever is on duty.
 *
 * @param since from when it stands, or the promised moment of an answer
 * @param door where the way leads, of a referral out
 */
public record ContactDuty(Kind kind, ThreadId thread, Instant since, Optional<Elsewhere> door) {

    /** What is to be done, the most urgent first. */
    public enum Kind {
        /** Somebody answered that there is danger now, and nobody has looked. */
        ALARM,
        ACUTE,
        REFER_OUT,
        /** Somebody wants to be called, and it is safe now. */
        CALL,
        LATE,
        SOON,
        /** Danger or suicidal thoughts have not been asked about. */
        UNASKED;

        /** As part of message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ContactDuty of(Kind kind, ContactThread thread) {
        var since = kind == Kind.LATE || kind == Kind.SOON ? thread.answerDueAt() : thread.createdAt();
        return new ContactDuty(kind, thread.id(), since, Optional.empty());
    }

    static ContactDuty of(CallWishes.Waiting call) {
        return new ContactDuty(Kind.CALL, call.thread(), call.askedAt(), Optional.empty());
    }

    static ContactDuty of(Task task) {
        var kind = switch (task.kind()) {
            case ACUTE -> Kind.ACUTE;
            case REFER_OUT -> Kind.REFER_OUT;
        };
        return new ContactDuty(kind, task.thread(), task.madeAt(), task.door());
    }
}
