package se.minimaria.message;

import java.util.Map;
import java.util.Optional;

/** The gateways that this installation has. Without one for a channel, what should go by it is withheld. */
record Carriers(Map<Channel, Carrier> byChannel) {

    Carriers {
        byChannel = Map.copyOf(byChannel);
    }

    Optional<Carrier> of(Channel channel) {
        return Optional.ofNullable(byChannel.get(channel));
    }
}
