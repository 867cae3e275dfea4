package se.minimaria.waiting;

/** What became of a wish to wait. */
public sealed interface WishResult {

    /** They wait from now on. */
    record Waits(WaitingWish wish) implements WishResult {}

    /** They do not; {@code messageKey} says why in the bundle. */
    record Refused(String messageKey) implements WishResult {}
}
