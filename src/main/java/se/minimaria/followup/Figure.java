package se.minimaria.followup;

/** A published number, or that there is none. Why one is hidden is not said: it would tell where the small ones are. */
public sealed interface Figure {

    /** A number that anybody may read: zero, or five and more. */
    record Shown(int count) implements Figure {}

    /** A small number, one with few persons behind it, or one that would give such a number away. */
    record Hidden() implements Figure {}
}
