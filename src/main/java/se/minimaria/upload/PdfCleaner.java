package se.minimaria.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import se.minimaria.upload.CleanResult.Reason;

/**
 * Keeps the pages of a PDF and what they are drawn with, in a new file. Scripts, files inside, actions, comments, the names
 * of authors and programs do not come along: they hang on the document and not on what is drawn. What was filled in is drawn
 * first. Photographs inside lose what they tell of place and telephone.
 */
final class PdfCleaner {

    private static final Set<COSName> OF_A_PAGE = Set.of(
            COSName.TYPE,
            COSName.PARENT,
            COSName.RESOURCES,
            COSName.MEDIA_BOX,
            COSName.CROP_BOX,
            COSName.ROTATE,
            COSName.CONTENTS,
            COSName.GROUP,
            COSName.getPDFName("UserUnit"));

    /** What tells of who made a drawing, and what would make it do something. */
    private static final List<COSName> TOLD = List.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("Usage"),
            COSName.getPDFName("OPI"),
            COSName.getPDFName("AF"),
            COSName.getPDFName("AA"),
            COSName.getPDFName("JS"),
            COSName.getPDFName("Ref"));

    /** Where a stream says that its content lies in another file. */
    private static final List<COSName> ELSEWHERE =
            List.of(COSName.F, COSName.getPDFName("FFilter"), COSName.getPDFName("FDecodeParms"));

    private static final List<String> PHOTOGRAPHS = List.of("DCTDecode", "DCT");

    private final UploadSettings settings;

    PdfCleaner(UploadSettings settings) {
        this.settings = settings;
    }

    byte[] clean(byte[] content) throws IOException, NotKept {
        PdfStreams.check(content, settings.unpacked().toBytes());
        var memory = MemoryUsageSetting.setupMainMemoryOnly(settings.unpacked().toBytes());
        try (var sent = Loader.loadPDF(content, "", null, null, memory.streamCache);
                var kept = new PDDocument()) {
            if (sent.isEncrypted()) {
                throw new NotKept(Reason.LOCKED);
            }
            if (sent.getNumberOfPages() > settings.pages()) {
                throw new NotKept(Reason.TOO_MUCH);
            }
            var left = settings.unpacked().toBytes();
            for (var page : sent.getPages()) {
                left = PdfPacking.takeContents(page, left);
            }
            drawWhatWasFilledIn(sent);
            for (var page : sent.getPages()) {
                onlyWhatIsDrawn(kept.importPage(page).getCOSObject());
            }
            if (kept.getNumberOfPages() == 0) {
                throw new NotKept(Reason.BROKEN);
            }
            var written = new ByteArrayOutputStream();
            kept.save(written);
            return written.toByteArray();
        } catch (InvalidPasswordException locked) {
            throw new NotKept(Reason.LOCKED);
        }
    }

    private static void drawWhatWasFilledIn(PDDocument sent) throws IOException {
        var form = sent.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            form.setXFA(null);
            form.flatten();
        }
    }

    private void onlyWhatIsDrawn(COSDictionary page) throws IOException, NotKept {
        for (var key : List.copyOf(page.keySet())) {
            if (!OF_A_PAGE.contains(key)) {
                page.removeItem(key);
            }
        }
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSBase, Boolean>());
        var left = new ArrayDeque<COSBase>();
        reach(page, seen, left);
        while (!left.isEmpty()) {
            switch (left.pop()) {
                case COSDictionary dictionary -> {
                    strip(dictionary);
                    for (var key : List.copyOf(dictionary.keySet())) {
                        if (!COSName.PARENT.equals(key)) {
                            reach(dictionary.getDictionaryObject(key), seen, left);
                        }
                    }
                }
                case COSArray array -> {
                    for (var index = 0; index < array.size(); index++) {
                        reach(array.getObject(index), seen, left);
                    }
                }
                default -> {}
            }
        }
    }

    private static void reach(@Nullable COSBase one, Set<COSBase> seen, ArrayDeque<COSBase> left) {
        var meant = one instanceof COSObject indirect ? indirect.getObject() : one;
        if (meant != null && seen.add(meant)) {
            left.push(meant);
        }
    }

    private void strip(COSDictionary dictionary) throws IOException, NotKept {
        TOLD.forEach(dictionary::removeItem);
        if (dictionary instanceof COSStream stream) {
            ELSEWHERE.forEach(stream::removeItem);
            if (isPhotograph(stream)) {
                develop(stream);
            }
        }
    }

    private static boolean isPhotograph(COSStream stream) {
        return new PDStream(stream).getFilters().stream().map(COSName::getName).anyMatch(PHOTOGRAPHS::contains);
    }

    /** The same photograph, packed in no other way, without what it does not show. */
    private void develop(COSStream stream) throws IOException, NotKept {
        var ways = PdfPacking.names(new PDStream(stream).getFilters());
        if (!PHOTOGRAPHS.contains(ways.getLast())) {
            throw new NotKept(Reason.TOO_MUCH);
        }
        PdfPacking.take(
                stream, ways.subList(0, ways.size() - 1), settings.unpacked().toBytes());
        byte[] jpeg;
        try (var packed = new PDStream(stream).createInputStream(PHOTOGRAPHS)) {
            jpeg = packed.readAllBytes();
        }
        try (var out = stream.createRawOutputStream()) {
            out.write(JpegSegments.withoutMetadata(jpeg));
        }
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        stream.removeItem(COSName.DECODE_PARMS);
    }
}
