package se.minimaria.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be sent along. WebP may not: the platform cannot read it. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}),
    PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    private final String mediaType;
    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker") // compared with, never handed out
    private final byte[] beginning;

    FileKind(String mediaType, String extension, byte[] beginning) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As the end of a file's name. */
    public String extension() {
        return extension;
    }

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of what is stored. */
    public static FileKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The kind that the first bytes say; what a name or a header says is not asked. */
    static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length > beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
