package se.minimaria.upload;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import se.minimaria.upload.CleanResult.Reason;

/**
 * Looks at the packed streams of a PDF before any parser does: eight megabytes can come to eight gigabytes. Those in which
 * further objects lie must be packed plainly, so that what they come to can be counted.
 */
final class PdfStreams {

    private static final Pattern OBJECTS = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern OTHER_PACKING = Pattern.compile(
            "/(LZWDecode|LZW|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL|Crypt)\\b"
                    + "|/(?:FlateDecode|Fl)\\b.*/(?:FlateDecode|Fl)\\b",
            Pattern.DOTALL);
    private static final String STREAM = "stream";
    private static final int DICTIONARY = 4_096;
    private static final int PIECE = 65_536;

    /** More than any document of a few pages has; each costs a look. */
    private static final int MOST_STREAMS = 20_000;

    private PdfStreams() {}

    /** Refuses a file whose streams come to more than may be unpacked. */
    static void check(byte[] pdf, long most) throws NotKept {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var left = most;
        var piece = new byte[PIECE];
        var seen = 0;
        for (var at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + STREAM.length())) {
            if (text.startsWith("end", Math.max(0, at - 3))) {
                continue;
            }
            if (++seen > MOST_STREAMS) {
                throw new NotKept(Reason.TOO_MUCH);
            }
            var dictionary = text.substring(Math.max(0, at - DICTIONARY), at);
            dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
            if (OBJECTS.matcher(dictionary).find()
                    && (OTHER_PACKING.matcher(dictionary).find() || dictionary.contains("#"))) {
                throw new NotKept(Reason.TOO_MUCH);
            }
            left -= PdfPacking.unpacked(pdf, begins(pdf, at + STREAM.length()), piece, left);
            if (left < 0) {
                throw new NotKept(Reason.TOO_MUCH);
            }
        }
    }

    private static int begins(byte[] pdf, int at) {
        var begins = at;
        while (begins < pdf.length && (pdf[begins] == '\r' || pdf[begins] == '\n')) {
            begins++;
        }
        return begins;
    }
}
