package se.minimaria.upload;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Files as people send them, and as those do who mean harm. */
final class SentFiles {

    static final String SECRET = "Ronjas telefon 60.6065N";

    private SentFiles() {}

    /** Blue, with a red corner where it begins, and what a telephone writes along. */
    static byte[] photograph(int width, int height, int way) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 8, 8);
        pen.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", plain);
        var told = SECRET.getBytes(StandardCharsets.ISO_8859_1);
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + told.length)
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 0x4d4d)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) way)
                .putShort((short) 0)
                .putInt(0)
                .put(told)
                .array();
        var sent = new ByteArrayOutputStream();
        sent.write(plain.toByteArray(), 0, 2);
        sent.writeBytes(ByteBuffer.allocate(4)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .array());
        sent.writeBytes(exif);
        sent.write(plain.toByteArray(), 2, plain.size() - 2);
        return sent.toByteArray();
    }

    static byte[] document(int pages) throws IOException {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setAuthor(SECRET);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3}));
            var named = new PDComplexFileSpecification();
            named.setFile(SECRET);
            named.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("x", named));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            for (var number = 0; number < pages; number++) {
                page(document);
            }
            var sent = new ByteArrayOutputStream();
            document.save(sent, CompressParameters.NO_COMPRESSION);
            return sent.toByteArray();
        }
    }

    private static void page(PDDocument document) throws IOException {
        var page = new PDPage();
        page.getCOSObject()
                .setItem(
                        COSName.METADATA,
                        new PDMetadata(document, new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8))));
        var link = new PDAnnotationLink();
        var launch = new PDActionLaunch();
        launch.setF("calc.exe");
        link.setAction(launch);
        page.getAnnotations().add(link);
        document.addPage(page);
        var photograph = JPEGFactory.createFromByteArray(document, photograph(40, 20, 1));
        photograph.setMetadata(
                new PDMetadata(document, new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8))));
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(photograph, 10, 10);
        }
    }

    static byte[] locked(String password) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            var sent = new ByteArrayOutputStream();
            document.save(sent);
            return sent.toByteArray();
        }
    }

    /** A file whose objects lie in a stream. */
    static byte[] objects(String filter, byte[] stream) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(("%PDF-1.7\n1 0 obj\n<</Type /ObjStm /N 1 /First 4 " + filter + " /Length " + stream.length
                        + ">>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(stream);
        file.writeBytes("\nendstream\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    static byte[] png(int width, int height) throws IOException {
        var written = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", written);
        return written.toByteArray();
    }

    static byte[] chunk(String name, byte[] content) {
        var named = new ByteArrayOutputStream();
        named.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        named.writeBytes(content);
        var sum = new CRC32();
        sum.update(named.toByteArray());
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(named.toByteArray())
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] deflated(byte[] content) {
        var deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var piece = new byte[8_192];
        while (!deflater.finished()) {
            out.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return out.toByteArray();
    }
}
