package se.minimaria.followup;

/** A published number, or why there is none. */
public sealed interface Figure {

    /** A number that anybody may read: zero, or five and more. */
    record Shown(int count) implements Figure {}

    /** One to four. */
    record Small() implements Figure {}

    /** Hidden because it would give a small number away. */
    record Hidden() implements Figure {}
}
