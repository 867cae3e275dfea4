package se.minimaria.portal;

import java.util.Locale;
import java.util.Optional;
import se.minimaria.access.LogRow;

/** What somebody at work did with a file, in the few kinds that its person is told of. */
public enum Deed {
    READ,
    READ_COPY,
    WROTE,
    NOTED_YES,
    NOTED_NO,
    BOOKED,
    MOVED,
    INVITED_GUARDIAN,
    NOTED_VISIT,
    FOLLOWED_UP,
    CAME_BACK,
    WAITS,
    ASKED,
    PROTECTED,
    IDENTIFIED,
    NOTED_REACH,
    JOINED,
    PARTED,
    CHANGED_TEAM,
    MADE_CODE;

    /** The deed behind a row of the access log; none if the ledger has a line of its own for it. */
    static Optional<Deed> of(LogRow row) {
        return switch (row.objectKind()) {
            case "decision" -> row.action().equals("disclosed") ? Optional.empty() : Optional.of(READ);
            case "invitation" -> Optional.of(MADE_CODE);
            case "incoming", "unbound-copy" -> Optional.of(READ_COPY);
            case "consent" -> Optional.of(row.action().equals("withdrew") ? NOTED_NO : NOTED_YES);
            case "visit" ->
                Optional.of(
                        switch (row.action()) {
                            case "booked" -> BOOKED;
                            case "moved" -> MOVED;
                            case "invited-as-wished", "invited-by-custody", "uninvited" -> INVITED_GUARDIAN;
                            default -> NOTED_VISIT;
                        });
            case "call-back" -> Optional.of(FOLLOWED_UP);
            case "file" -> Optional.of(row.action().equals("came-back") ? CAME_BACK : READ);
            case "wish" -> Optional.of(WAITS);
            case "offer" -> Optional.of(ASKED);
            case "team" -> Optional.of(CHANGED_TEAM);
            case "protection" -> Optional.of(PROTECTED);
            case "identity" -> Optional.of(IDENTIFIED);
            case "contact", "language" -> Optional.of(NOTED_REACH);
            case "merge" -> Optional.of(row.action().equals("merged") ? JOINED : PARTED);
            case "draft", "entry" -> Optional.of(row.action().equals("read") ? READ : WROTE);
            default -> Optional.of(READ);
        };
    }

    /** As part of a bundle key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
