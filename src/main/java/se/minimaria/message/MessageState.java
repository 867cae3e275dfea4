package se.minimaria.message;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a message is on its way. Every change that is allowed stands here, and every statement asks here. */
public enum MessageState {
    /** It goes when its time comes. */
    WAITING,
    /** Somebody has claimed it and is handing it to the gateway. */
    SENDING,
    /** The gateway has it. */
    SENT,
    /** The gateway says that it has arrived. */
    DELIVERED,
    /** It will not arrive. */
    FAILED,
    /** Whether it left is known to nobody. It is not sent again: a nudge too few is better than two at night. */
    UNKNOWN,
    /** Stopped before it went. */
    CANCELLED,
    /** Its time had run out before it could go. */
    POINTLESS,
    /** Never meant to go; the reason says why. */
    WITHHELD;

    /** The states with an address and a text. */
    static final Set<MessageState> OPEN = EnumSet.of(WAITING, SENDING);

    boolean mayBecome(MessageState next) {
        return switch (this) {
            case WAITING -> next == SENDING || next == CANCELLED || next == POINTLESS;
            // a receipt can be faster than the answer; what surely did not leave waits again
            case SENDING -> next == WAITING || next == SENT || next == DELIVERED || next == FAILED || next == UNKNOWN;
            case SENT -> next == DELIVERED || next == FAILED;
            // who was slow, or a receipt, may still tell
            case UNKNOWN -> next == SENT || next == DELIVERED || next == FAILED;
            case DELIVERED, FAILED, CANCELLED, POINTLESS, WITHHELD -> false;
        };
    }

    /** The states that this one may follow on, as stored. */
    List<String> before() {
        return Arrays.stream(values())
                .filter(state -> state.mayBecome(this))
                .map(MessageState::code)
                .toList();
    }

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for it. */
    public String messageKey() {
        return "message.state." + code();
    }

    static MessageState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
