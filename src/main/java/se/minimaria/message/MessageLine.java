package se.minimaria.message;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a message afterwards: not to whom and not what it said.
 *
 * @param at when it last became something else
 */
public record MessageLine(
        UUID id,
        Channel channel,
        Template template,
        MessageState state,
        Optional<Reason> reason,
        Instant created,
        Instant at) {}
