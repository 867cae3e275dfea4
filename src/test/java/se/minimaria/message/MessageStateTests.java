package se.minimaria.message;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.message.MessageState.CANCELLED;
import static se.minimaria.message.MessageState.DELIVERED;
import static se.minimaria.message.MessageState.FAILED;
import static se.minimaria.message.MessageState.POINTLESS;
import static se.minimaria.message.MessageState.SENDING;
import static se.minimaria.message.MessageState.SENT;
import static se.minimaria.message.MessageState.UNKNOWN;
import static se.minimaria.message.MessageState.WAITING;
import static se.minimaria.message.MessageState.WITHHELD;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessageStateTests {

    private static final Map<MessageState, Set<MessageState>> AGREED = Map.of(
            WAITING, Set.of(SENDING, CANCELLED, POINTLESS),
            SENDING, Set.of(WAITING, SENT, DELIVERED, FAILED, UNKNOWN),
            SENT, Set.of(DELIVERED, FAILED),
            UNKNOWN, Set.of(SENT, DELIVERED, FAILED),
            DELIVERED, Set.of(),
            FAILED, Set.of(),
            CANCELLED, Set.of(),
            POINTLESS, Set.of(),
            WITHHELD, Set.of());

    @Test
    void goWhereItWasAgreedAndNowhereElse() {
        for (var state : MessageState.values()) {
            assertThat(Arrays.stream(MessageState.values())
                            .filter(state::mayBecome)
                            .collect(Collectors.toSet()))
                    .as("after %s", state)
                    .isEqualTo(AGREED.get(state));
        }
    }

    /** What may be sent again is what nobody has handed over. */
    @Test
    void onlyWhatWaitsIsEverClaimed() {
        assertThat(SENDING.before()).containsExactly("waiting");
        assertThat(WAITING.before()).containsExactly("sending");
        assertThat(CANCELLED.before()).containsExactly("waiting");
    }

    @Test
    void areReadAsTheyAreStored() {
        assertThat(MessageState.values())
                .allSatisfy(state -> assertThat(MessageState.of(state.code())).isEqualTo(state));
        assertThat(Reason.values())
                .allSatisfy(reason -> assertThat(Reason.of(reason.code())).isEqualTo(reason));
        assertThat(Template.values())
                .allSatisfy(one -> assertThat(Template.of(one.code())).isEqualTo(one));
        assertThat(Channel.values())
                .allSatisfy(one -> assertThat(Channel.of(one.code())).isEqualTo(one));
    }
}
