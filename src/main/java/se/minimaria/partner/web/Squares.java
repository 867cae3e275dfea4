package se.minimaria.partner.web;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * An address as squares that a telephone reads: the picture's size and its path, for a drawing in the page itself.
 *
 * @param view the four numbers of a view box, with the quiet border that readers want
 * @param path one square after another
 */
record Squares(String view, String path) {

    private static final int BORDER = 4;

    static Squares of(String address) {
        var code = QrCode.encodeText(address, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        var whole = code.size + 2 * BORDER;
        return new Squares("%1$d %1$d %2$d %2$d".formatted(-BORDER, whole), path.toString());
    }
}
