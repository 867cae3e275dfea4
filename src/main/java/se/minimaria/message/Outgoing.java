package se.minimaria.message;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.minimaria.network.PrincipalId;

/** A message as it is put into the outbox: with what is needed to send it, or with the reason why it is not sent. */
record Outgoing(
        UUID id, PrincipalId principal, Notice notice, Channel channel, Locale language, Instant sendAt, Fate fate) {

    /** What is to become of it. */
    sealed interface Fate {

        MessageState state();

        /** It goes; both parts are sealed. */
        record Goes(String address, String text) implements Fate {
            @Override
            public MessageState state() {
                return MessageState.WAITING;
            }
        }

        /** It does not. */
        record Stays(Reason reason) implements Fate {
            @Override
            public MessageState state() {
                return MessageState.WITHHELD;
            }
        }
    }

    @Nullable
    String sealedAddress() {
        return fate instanceof Fate.Goes goes ? goes.address() : null;
    }

    @Nullable
    String sealedText() {
        return fate instanceof Fate.Goes goes ? goes.text() : null;
    }

    @Nullable
    String reason() {
        return fate instanceof Fate.Stays stays ? stays.reason().code() : null;
    }
}
