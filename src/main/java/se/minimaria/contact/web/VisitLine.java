package se.minimaria.contact.web;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A time that was taken, in words.
 *
 * @param named whether a name has been given for it
 * @param coming whether it can still be given back
 * @param soon whether one may say that one is late
 */
@NamedInterface("times")
public record VisitLine(
        UUID attendance, String when, String about, Authority authority, boolean named, boolean coming, boolean soon) {}
