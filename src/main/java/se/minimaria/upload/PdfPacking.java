package se.minimaria.upload;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import se.minimaria.upload.CleanResult.Reason;

/**
 * Counts what a stream comes to before the library unpacks it, which it does without an end. What is packed in a way that
 * cannot be counted from outside, or more than once, is refused: few pages are, and those of bombs are.
 */
final class PdfPacking {

    private static final Set<String> DEFLATED = Set.of("FlateDecode", "Fl");

    /** Ways that make a stream longer and never shorter. */
    private static final Set<String> SPELT_OUT = Set.of("ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");

    private static final int PIECE = 65_536;

    private PdfPacking() {}

    /** How much may still be unpacked after what a page is drawn with; streams that pages share count for each of them. */
    static long takeContents(PDPage page, long left) throws IOException, NotKept {
        var rest = left;
        var streams = page.getContentStreams();
        while (streams.hasNext()) {
            var stream = streams.next();
            rest = take(stream.getCOSObject(), names(stream.getFilters()), rest);
        }
        return rest;
    }

    /** The same for a stream that is packed in these ways. */
    static long take(COSStream stream, List<String> ways, long left) throws IOException, NotKept {
        if (ways.size() > 1) {
            throw new NotKept(Reason.TOO_MUCH);
        }
        var way = ways.isEmpty() ? "" : ways.getFirst();
        if (!way.isEmpty() && !DEFLATED.contains(way) && !SPELT_OUT.contains(way)) {
            throw new NotKept(Reason.TOO_MUCH);
        }
        byte[] raw;
        try (var packed = stream.createRawInputStream()) {
            raw = packed.readAllBytes();
        }
        var rest = left - (DEFLATED.contains(way) ? unpacked(raw, 0, new byte[PIECE], left) : raw.length);
        if (rest < 0) {
            throw new NotKept(Reason.TOO_MUCH);
        }
        return rest;
    }

    static List<String> names(List<COSName> ways) {
        return ways.stream().map(COSName::getName).toList();
    }

    /** How much comes out from a place on, counted no further than one piece beyond what may. */
    static long unpacked(byte[] packed, int begins, byte[] piece, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed, begins, packed.length - begins);
            var count = 0L;
            while (!inflater.finished() && count <= most) {
                var out = inflater.inflate(piece);
                if (out == 0) {
                    break;
                }
                count += out;
            }
            return count;
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
