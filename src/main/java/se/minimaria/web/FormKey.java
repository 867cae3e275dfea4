package se.minimaria.web;

import java.util.UUID;

/**
 * The number inside a valid form key. Whoever takes the form in keeps it and refuses the same number twice; that makes a
 * repeated submit harmless.
 */
public record FormKey(UUID number) {}
