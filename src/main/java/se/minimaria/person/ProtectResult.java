package se.minimaria.person;

/** What became of the wish to protect somebody's identity, or to end that. */
public sealed interface ProtectResult {

    /** So it is now. */
    record Done(Protection protection) implements ProtectResult {}

    /** The reason says too little. */
    record ReasonTooShort(String messageKey, int atLeast) implements ProtectResult {}

    /** No such file, or not one that whoever asks may decide about. */
    record NotTheirs(String messageKey) implements ProtectResult {}
}
