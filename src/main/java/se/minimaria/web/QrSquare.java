package se.minimaria.web;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * An address as a square that a camera reads, drawn as one path of an SVG picture.
 *
 * @param side how many modules the picture is wide, with the quiet zone that cameras need (ISO/IEC 18004: four on each side)
 * @param path the dark modules
 */
public record QrSquare(int side, String path) {

    private static final int QUIET = 4;

    /** A square that can be read with a quarter of it worn off. */
    public static QrSquare of(String address) {
        var code = QrCode.encodeText(address, Ecc.QUARTILE);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrSquare(code.size + 2 * QUIET, path.toString());
    }
}
