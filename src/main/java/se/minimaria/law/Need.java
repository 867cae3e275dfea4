package se.minimaria.law;

/** What the person at the keyboard has said about need; nothing is assumed on their behalf. */
public enum Need {
    /** Nothing has been said. */
    NOT_CLAIMED,
    /** The receiver is said to need it for necessary care or support, without a reason yet. */
    CLAIMED,
    /** As {@link #CLAIMED}, with a reason in words. */
    CLAIMED_WITH_REASON;

    /** Whether need has been claimed at all. */
    public boolean claimed() {
        return this != NOT_CLAIMED;
    }
}
