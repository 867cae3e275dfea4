package se.minimaria.person;

/** What became of the wish to say who a file is about. */
public sealed interface IdentityResult {

    /** So it stands now. */
    record Done() implements IdentityResult {}

    /** The reason says too little. */
    record ReasonTooShort(String messageKey, int atLeast) implements IdentityResult {}

    /** No such file, or not one that whoever asks may change. */
    record NotTheirs(String messageKey) implements IdentityResult {}
}
