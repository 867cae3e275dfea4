package se.minimaria.message;

import java.util.Locale;
import java.util.UUID;

/**
 * A message as it goes to a gateway.
 *
 * @param subject for an e-mail; the same whatever the message says, because a list of subjects tells too
 */
record Letter(UUID id, Channel channel, String address, Locale language, String subject, String text) {

    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
