package se.minimaria.upload;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The segments before the picture in a JPEG: which way up it is, and the same file without those that tell of place, time,
 * telephone and program.
 */
final class JpegSegments {

    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final int COMMENT = 0xfe;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    /** Density, colours and how they are coded: without these the picture looks different. */
    private static final Set<Integer> SHOWN = Set.of(0xe0, 0xe2, 0xee);

    private JpegSegments() {}

    /** One of eight ways to hold it, as cameras number them; upright where nothing says otherwise. */
    static int orientation(byte[] jpeg) {
        var at = 2;
        while (isSegment(jpeg, at)) {
            var end = at + 2 + length(jpeg, at);
            var exif = at + 4 + EXIF.length;
            if (marker(jpeg, at) == APP1 && exif < end && Arrays.equals(jpeg, at + 4, exif, EXIF, 0, EXIF.length)) {
                return orientation(ByteBuffer.wrap(jpeg, exif, end - exif).slice());
            }
            at = end;
        }
        return 1;
    }

    /** The same picture without what it does not show. */
    static byte[] withoutMetadata(byte[] jpeg) {
        var clean = new ByteArrayOutputStream(jpeg.length);
        clean.write(jpeg, 0, Math.min(2, jpeg.length));
        var at = 2;
        while (isSegment(jpeg, at)) {
            var end = at + 2 + length(jpeg, at);
            if (isShown(marker(jpeg, at))) {
                clean.write(jpeg, at, end - at);
            }
            at = end;
        }
        clean.write(jpeg, Math.min(at, jpeg.length), Math.max(0, jpeg.length - at));
        return clean.toByteArray();
    }

    private static boolean isShown(int marker) {
        var application = marker >= 0xe0 && marker <= 0xef;
        return marker != COMMENT && (!application || SHOWN.contains(marker));
    }

    private static boolean isSegment(byte[] jpeg, int at) {
        return at + 4 <= jpeg.length
                && (jpeg[at] & 0xff) == 0xff
                && marker(jpeg, at) != START_OF_SCAN
                && length(jpeg, at) >= 2
                && at + 2 + length(jpeg, at) <= jpeg.length;
    }

    private static int marker(byte[] jpeg, int at) {
        return jpeg[at + 1] & 0xff;
    }

    private static int length(byte[] jpeg, int at) {
        return ((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff);
    }

    private static int orientation(ByteBuffer tiff) {
        try {
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = tiff.getInt(4);
            var entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (var entry = 0; entry < entries; entry++) {
                var at = directory + 2 + entry * ENTRY;
                if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                    var way = tiff.getShort(at + 8);
                    return way >= 1 && way <= 8 ? way : 1;
                }
            }
            return 1;
        } catch (BufferUnderflowException | IndexOutOfBoundsException notThere) {
            return 1;
        }
    }
}
