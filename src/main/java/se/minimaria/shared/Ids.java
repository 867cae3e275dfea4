package se.minimaria.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Makes identifiers that sort by time of creation and cannot be guessed (UUID version 7, 74 random bits).
 *
 * <p>An identifier is never proof of access; policies decide that. Unguessable ids are the second lock.
 */
public final class Ids {

    private Ids() {}

    /** A new identifier, unique without asking the database. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /**
     * The identifier that a key always gets within an owner (UUID version 5). Another owner's identifiers cannot be met by
     * choosing keys.
     */
    public static UUID within(UUID owner, UUID key) {
        return UuidCreator.getNameBasedSha1(owner, key.toString());
    }
}
