package se.minimaria.upload;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.minimaria.upload.CleanResult.Reason;

/**
 * Draws a picture anew, the right way up and not larger than anybody needs, and keeps nothing else of it. Its points are
 * counted before it is decoded.
 */
final class PictureCleaner {

    private static final float QUALITY = 0.85f;
    private static final int FIRST_SIDEWAYS = 5;

    /** Decoders make rows as long as a picture says that they are, however few there are. */
    private static final int LONGEST_SIDE = 20_000;

    private final UploadSettings settings;

    PictureCleaner(UploadSettings settings) {
        this.settings = settings;
    }

    byte[] clean(FileKind kind, byte[] content) throws IOException, NotKept {
        var way = kind == FileKind.JPEG ? JpegSegments.orientation(content) : 1;
        return written(kind, drawn(kind, decoded(kind, content), way));
    }

    private BufferedImage decoded(FileKind kind, byte[] content) throws IOException, NotKept {
        var reader = ImageIO.getImageReadersByFormatName(kind.code()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            return decoded(reader);
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage decoded(ImageReader reader) throws IOException, NotKept {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > settings.points() || Math.max(width, height) > LONGEST_SIDE) {
            throw new NotKept(Reason.TOO_MUCH);
        }
        var every = Math.ceilDiv(Math.max(width, height), settings.side());
        var fewer = reader.getDefaultReadParam();
        fewer.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, fewer);
    }

    private static BufferedImage drawn(FileKind kind, BufferedImage image, int way) {
        var sideways = way >= FIRST_SIDEWAYS;
        var width = sideways ? image.getHeight() : image.getWidth();
        var height = sideways ? image.getWidth() : image.getHeight();
        var clear = kind == FileKind.PNG && image.getColorModel().hasAlpha();
        var drawn = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        try {
            if (!clear) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, width, height);
            }
            pen.drawImage(image, upright(way, image.getWidth(), image.getHeight()), null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static AffineTransform upright(int way, double width, double height) {
        return switch (way) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] written(FileKind kind, BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(kind.code()).next();
        var written = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(written)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }
}
