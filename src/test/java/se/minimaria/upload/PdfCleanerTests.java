package se.minimaria.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.upload.SentFiles.SECRET;
import static se.minimaria.upload.SentFiles.deflated;
import static se.minimaria.upload.SentFiles.document;
import static se.minimaria.upload.SentFiles.locked;
import static se.minimaria.upload.SentFiles.objects;
import static se.minimaria.upload.SentFiles.photograph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import se.minimaria.upload.CleanResult.Clean;
import se.minimaria.upload.CleanResult.Reason;
import se.minimaria.upload.CleanResult.Refused;

/** Documents that tell too much, do something, or never end. */
class PdfCleanerTests {

    private final CleanFile cleaning =
            new CleanFile(new UploadSettings(DataSize.ofMegabytes(8), 50_000_000, 3_000, 3, DataSize.ofMegabytes(20)));

    @Test
    void ofADocumentOnlyThePagesAreKept() throws IOException {
        var sent = document(1);
        assertThat(text(sent)).contains(SECRET, "app.alert", "JavaScript", "EmbeddedFile", "Launch");

        var kept = clean(sent);

        assertThat(text(unpacked(kept.content().bytes())))
                .doesNotContain(SECRET, "app.alert", "JavaScript", "EmbeddedFile", "Launch", "Exif");
        try (var pages = Loader.loadPDF(kept.content().bytes())) {
            assertThat(pages.getNumberOfPages()).isOne();
            assertThat(pages.getDocumentInformation().getAuthor()).isNull();
            assertThat(pages.getDocumentCatalog().getOpenAction()).isNull();
            var drawn =
                    pages.getPage(0).getResources().getXObjectNames().iterator().next();
            assertThat(pages.getPage(0).getResources().isImageXObject(drawn)).isTrue();
            assertThat(pages.getPage(0).getContentStreams().hasNext()).isTrue();
        }
    }

    @Test
    void aDocumentWithTooManyPagesOrALockIsRefused() throws IOException {
        assertThat(cleaning.clean(document(4))).isEqualTo(new Refused(Reason.TOO_MUCH));
        assertThat(cleaning.clean(locked("hemligt"))).isEqualTo(new Refused(Reason.LOCKED));
        assertThat(cleaning.clean(locked(""))).as("opens by itself").isEqualTo(new Refused(Reason.LOCKED));
    }

    @Test
    void aDocumentThatNeverEndsIsRefusedBeforeItIsOpened() {
        var bomb = deflated(new byte[30 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(cleaning.clean(objects("/Filter /FlateDecode", bomb))).isEqualTo(new Refused(Reason.TOO_MUCH));
        assertThat(cleaning.clean(objects("/Filter [/FlateDecode /FlateDecode]", deflated(bomb))))
                .isEqualTo(new Refused(Reason.TOO_MUCH));
        assertThat(cleaning.clean(objects("/Filter /LZWDecode", new byte[100])))
                .isEqualTo(new Refused(Reason.TOO_MUCH));
        assertThat(cleaning.clean(objects("/F#69lter /LZW#44ecode", new byte[100])))
                .isEqualTo(new Refused(Reason.TOO_MUCH));
    }

    @Test
    void aPageThatCannotBeCountedOrIsDrawnAgainAndAgainIsRefused() throws IOException {
        assertThat(cleaning.clean(drawnWith("LZWDecode", new byte[100], 1))).isEqualTo(new Refused(Reason.TOO_MUCH));
        assertThat(cleaning.clean(drawnWith("RunLengthDecode", new byte[100], 1)))
                .isEqualTo(new Refused(Reason.TOO_MUCH));
        // it may be drawn once, and not once on each page
        var large = deflated(new byte[15 * 1024 * 1024]);
        assertThat(cleaning.clean(drawnWith("FlateDecode", large, 1))).isInstanceOf(Clean.class);
        assertThat(cleaning.clean(drawnWith("FlateDecode", large, 3))).isEqualTo(new Refused(Reason.TOO_MUCH));
    }

    @Test
    void aPhotographThatIsPackedTwiceOverIsRefused() throws IOException {
        var photograph = photograph(16, 16, 1);
        assertThat(cleaning.clean(pictured(photograph, "DCTDecode"))).isInstanceOf(Clean.class);
        assertThat(cleaning.clean(pictured(deflated(photograph), "FlateDecode", "DCTDecode")))
                .isInstanceOf(Clean.class);
        assertThat(cleaning.clean(pictured(deflated(new byte[30 * 1024 * 1024]), "FlateDecode", "DCTDecode")))
                .isEqualTo(new Refused(Reason.TOO_MUCH));
        assertThat(cleaning.clean(pictured(photograph, "LZWDecode", "DCTDecode")))
                .isEqualTo(new Refused(Reason.TOO_MUCH));
    }

    /** Pages that are all drawn with the same stream, packed as it says. */
    private static byte[] drawnWith(String way, byte[] packed, int pages) throws IOException {
        try (var document = new PDDocument()) {
            var stream = document.getDocument().createCOSStream();
            try (var raw = stream.createRawOutputStream()) {
                raw.write(packed);
            }
            stream.setItem(COSName.FILTER, COSName.getPDFName(way));
            for (var number = 0; number < pages; number++) {
                var page = new PDPage();
                page.getCOSObject().setItem(COSName.CONTENTS, stream);
                document.addPage(page);
            }
            return saved(document);
        }
    }

    private static byte[] pictured(byte[] packed, String... ways) throws IOException {
        try (var document = new PDDocument()) {
            var stream = document.getDocument().createCOSStream();
            try (var raw = stream.createRawOutputStream()) {
                raw.write(packed);
            }
            var filters = new COSArray();
            for (var way : ways) {
                filters.add(COSName.getPDFName(way));
            }
            stream.setItem(COSName.FILTER, filters);
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.setInt(COSName.WIDTH, 16);
            stream.setInt(COSName.HEIGHT, 16);
            stream.setInt(COSName.BITS_PER_COMPONENT, 8);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            var page = new PDPage();
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("Im1"), new PDImageXObject(new PDStream(stream), null));
            document.addPage(page);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var written = new ByteArrayOutputStream();
        document.save(written, CompressParameters.NO_COMPRESSION);
        return written.toByteArray();
    }

    /** The same with nothing packed but pictures, so that every word in it can be read. */
    private static byte[] unpacked(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            var plain = new ByteArrayOutputStream();
            document.save(plain, CompressParameters.NO_COMPRESSION);
            return plain.toByteArray();
        }
    }

    private Clean clean(byte[] sent) {
        var result = cleaning.clean(sent);
        assertThat(result).isInstanceOf(Clean.class);
        return (Clean) result;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
