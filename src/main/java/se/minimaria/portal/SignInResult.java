package se.minimaria.portal;

import se.minimaria.access.AccountId;

/** What a one-time code led to. */
public sealed interface SignInResult {

    /** The code was right and is spent. */
    record Entered(AccountId account) implements SignInResult {}

    /** There is no such code, or it was used, replaced or is too old; which one, nobody is told. */
    record NotThat() implements SignInResult {}

    /**
     * The code was right, but its file belongs to another account than the one it was to be added to; it still works.
     */
    record BelongsElsewhere() implements SignInResult {}
}
