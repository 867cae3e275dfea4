package se.minimaria.contact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.Secrets;

/**
 * Everything that follows from the number of a form, under a key of the installation: the same form sent twice gives the
 * same words, the same thread and the same message, and none of them tells the number or each other.
 */
final class FormSeals {

    private final byte[] key;

    FormSeals(byte[] key) {
        this.key = key.clone();
    }

    /** The bits of the four words. */
    byte[] entropy(UUID form) {
        return seal("words", form.toString());
    }

    String hash(UUID form) {
        return HexFormat.of().formatHex(seal("form", form.toString()));
    }

    ThreadId thread(UUID form) {
        return new ThreadId(uuid(seal("thread", form.toString())));
    }

    /** Another text in the same form is another message. */
    UUID message(UUID form, MessageText text) {
        return uuid(seal("message", form + "\n" + text.value()));
    }

    /** Another number in the same form is another wish to be called. */
    UUID wish(UUID form, String number) {
        return uuid(seal("wish", form + "\n" + number));
    }

    /** Stands for a file in threads of other principals; without the key it leads nowhere. */
    String retirement(PrincipalId principal, FileId file) {
        return HexFormat.of().formatHex(seal("file", principal + "\n" + file), 0, 16);
    }

    /** What stands where no file is: looks the same. */
    String noRetirement(ThreadId thread, PrincipalId principal) {
        return HexFormat.of().formatHex(seal("none", thread + "\n" + principal), 0, 16);
    }

    private byte[] seal(String purpose, String text) {
        return Secrets.mac(key, (purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    /** Version 8: made by the application's own rule. */
    private static UUID uuid(byte[] seal) {
        var bytes = ByteBuffer.wrap(seal);
        var high = (bytes.getLong() & 0xffffffffffff0fffL) | 0x8000L;
        var low = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
