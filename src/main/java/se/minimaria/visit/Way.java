package se.minimaria.visit;

import se.minimaria.message.Addressee;
import se.minimaria.person.SafeTimes;

/** Whether and how somebody may be told something. */
public sealed interface Way {

    /** They may, in the hours that are safe. */
    record To(Addressee addressee, SafeTimes times) implements Way {}

    /** They may not; {@code why} is a word of {@link Told}. */
    record No(String why) implements Way {}
}
