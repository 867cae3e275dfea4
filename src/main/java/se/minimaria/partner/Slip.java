package se.minimaria.partner;

import se.minimaria.booking.Visit;
import se.minimaria.visit.PassCode;

/**
 * What goes into the hand of a young person: a time, and the key to it.
 *
 * @param code both halves: whoever has the paper has the time and the place on it too
 */
public record Slip(Visit visit, PassCode code) {}
