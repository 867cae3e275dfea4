package se.minimaria.feed;

import java.time.Instant;
import java.util.UUID;

/** An address that a calendar fetches. */
public record Subscription(UUID id, Instant madeAt) {}
