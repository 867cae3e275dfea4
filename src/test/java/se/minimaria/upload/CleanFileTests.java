package se.minimaria.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.upload.SentFiles.SECRET;
import static se.minimaria.upload.SentFiles.chunk;
import static se.minimaria.upload.SentFiles.deflated;
import static se.minimaria.upload.SentFiles.photograph;
import static se.minimaria.upload.SentFiles.png;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import se.minimaria.upload.CleanResult.Clean;
import se.minimaria.upload.CleanResult.Reason;
import se.minimaria.upload.CleanResult.Refused;

/** Files that lie, tell too much, do something, or never end. */
class CleanFileTests {

    private final CleanFile cleaning =
            new CleanFile(new UploadSettings(DataSize.ofMegabytes(8), 50_000_000, 3_000, 3, DataSize.ofMegabytes(20)));

    @Test
    void aPhotographLosesWhatItTells() throws IOException {
        var sent = photograph(40, 20, 1);
        assertThat(text(sent)).contains(SECRET);

        var kept = clean(sent);

        assertThat(kept.kind()).isEqualTo(FileKind.JPEG);
        assertThat(text(kept.content().bytes())).doesNotContain(SECRET, "Exif");
        assertThat(read(kept.content().bytes()).getWidth()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"1,40,20,0,0", "2,40,20,39,0", "3,40,20,39,19", "4,40,20,0,19"})
    void aPhotographIsTurnedTheRightWayUpFirst(int way, int width, int height, int x, int y) throws IOException {
        turned(way, width, height, x, y);
    }

    @ParameterizedTest
    @CsvSource({"5,20,40,0,0", "6,20,40,19,0", "7,20,40,19,39", "8,20,40,0,39"})
    void alsoWhenItLiesOnItsSide(int way, int width, int height, int x, int y) throws IOException {
        turned(way, width, height, x, y);
    }

    @Test
    void aScreenPictureLosesItsTexts() throws IOException {
        var plain = png(30, 30);
        var chunk = chunk("tEXt", ("Comment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1));
        var sent = new ByteArrayOutputStream();
        sent.write(plain, 0, 33);
        sent.writeBytes(chunk);
        sent.write(plain, 33, plain.length - 33);

        var kept = clean(sent.toByteArray());

        assertThat(text(kept.content().bytes())).doesNotContain(SECRET);
        assertThat(read(kept.content().bytes()).getWidth()).isEqualTo(30);
    }

    @Test
    void aPictureThatNobodyCouldOpenIsRefusedBeforeItIsDecoded() {
        var header = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put(new byte[] {8, 2, 0, 0, 0});
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        bomb.writeBytes(chunk("IHDR", header.array()));
        bomb.writeBytes(chunk("IDAT", deflated(new byte[1_000])));
        bomb.writeBytes(chunk("IEND", new byte[0]));
        assertThat(cleaning.clean(bomb.toByteArray())).isEqualTo(new Refused(Reason.TOO_MUCH));
    }

    @Test
    void aLargePictureIsMadeSmaller() throws IOException {
        assertThat(read(clean(png(7_000, 50)).content().bytes()).getWidth()).isEqualTo(2_334);
    }

    @Test
    void whatLiesAboutItsKindIsRefused() {
        assertThat(refusal("<html><script>alert(1)</script>")).isEqualTo(Reason.KIND);
        assertThat(refusal("GIF89a............")).isEqualTo(Reason.KIND);
        assertThat(refusal("RIFF....WEBPVP8 ")).isEqualTo(Reason.KIND);
        assertThat(refusal("")).isEqualTo(Reason.KIND);
        assertThat(refusal("\u00ff\u00d8\u00ff<html>")).isEqualTo(Reason.BROKEN);
        assertThat(refusal("%PDF-1.7 not really")).isEqualTo(Reason.BROKEN);
        assertThat(cleaning.clean(new byte[9 * 1024 * 1024])).isEqualTo(new Refused(Reason.TOO_LARGE));
    }

    @Test
    void deepNestsBreakTheFileAndNotTheProgram() {
        var nest = "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF";
        assertThat(refusal(nest)).isEqualTo(Reason.BROKEN);
    }

    private void turned(int way, int width, int height, int x, int y) throws IOException {
        var upright = read(clean(photograph(40, 20, way)).content().bytes());
        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        assertThat(new Color(upright.getRGB(x, y)).getRed())
                .as("the red corner")
                .isGreaterThan(150);
        assertThat(new Color(upright.getRGB(width - 1 - x, height - 1 - y)).getRed())
                .isLessThan(100);
    }

    private Clean clean(byte[] sent) {
        var result = cleaning.clean(sent);
        assertThat(result).isInstanceOf(Clean.class);
        return (Clean) result;
    }

    private Reason refusal(String sent) {
        return ((Refused) cleaning.clean(sent.getBytes(StandardCharsets.ISO_8859_1))).reason();
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
