package se.minimaria.video;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import se.minimaria.platform.SealedText;
import se.minimaria.platform.Secrets;

/**
 * All that follows from the number of a form, under a key of the installation, so that the same form sent twice makes one
 * room, one invitation and one message; and the seal on what is written and signalled. The seal belongs to the room and
 * lasts for a day at the most: what a backup still holds of a row that is gone opens for nobody, not even for us.
 */
final class TalkSeals {

    private static final Duration LONGEST_TALK = Duration.ofHours(24);

    private final byte[] key;
    private final SealedText sealing;

    TalkSeals(byte[] key, SealedText sealing) {
        this.key = key.clone();
        this.sealing = sealing;
    }

    /** The room that a form makes. */
    RoomId room(UUID form) {
        return new RoomId(uuid("room", form.toString()));
    }

    /** What is kept of the youth's secret, which is the form itself. */
    String youth(UUID form) {
        return HexFormat.of().formatHex(seal("youth", form.toString()));
    }

    /** The code that a form invites a third with. */
    GuestCode code(RoomId room, UUID form) {
        return GuestCode.of(seal("code", room + "\n" + form));
    }

    /** What is kept of a third's code. */
    String third(GuestCode code) {
        return HexFormat.of().formatHex(seal("third", code.characters()));
    }

    SeatId seat(RoomId room, String who) {
        return new SeatId(uuid("seat", room + "\n" + who));
    }

    /** Another text in the same form is another message. */
    UUID message(SeatId seat, UUID form, String text) {
        return uuid("message", seat + "\n" + form + "\n" + text);
    }

    String close(RoomId room, String text) {
        return sealing.seal(text, room.toString(), LONGEST_TALK);
    }

    /** The text, or nothing of one that is older than a talk can be. */
    String open(RoomId room, String sealed) {
        return sealing.open(sealed, room.toString()).orElse("");
    }

    private UUID uuid(String purpose, String text) {
        return UUID.nameUUIDFromBytes(seal(purpose, text));
    }

    private byte[] seal(String purpose, String text) {
        return Secrets.mac(key, (purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }
}
