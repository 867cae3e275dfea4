package se.minimaria.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn is read by a reader that is not ours. */
class QrSquareTests {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int ZOOM = 6;
    private static final int WHITE = 0xffffff;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://exempel.se/mottagningar/falun",
                "http://127.0.0.1:8080/tid/abcdefghjkmnp",
                "https://a.se/å"
            })
    void leadsToTheAddress(String address) throws ReaderException {
        var square = QrSquare.of(address);
        var side = square.side() * ZOOM;
        var pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        MODULE.matcher(square.path()).results().forEach(module -> {
            var left = Integer.parseInt(module.group(1)) * ZOOM;
            var top = Integer.parseInt(module.group(2)) * ZOOM;
            for (var y = top; y < top + ZOOM; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + ZOOM, 0);
            }
        });

        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));

        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(address);
        assertThat(MODULE.matcher(square.path()).replaceAll("")).isEmpty();
    }
}
