package se.minimaria.message;

/**
 * How many SMS a text becomes. One in the telephones' old alphabet (GSM 03.38, where å, ä and ö have their places) holds 160
 * characters, or 153 of a longer text; a single letter outside it makes the whole text one of 70, or 67.
 */
final class SmsLength {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /** These take two places. */
    private static final String EXTENDED = "\f^{}\\[~]|€";

    private SmsLength() {}

    /** How many SMS. */
    static int of(String text) {
        int places = 0;
        for (int i = 0; i < text.length(); i++) {
            if (BASIC.indexOf(text.charAt(i)) >= 0) {
                places++;
            } else if (EXTENDED.indexOf(text.charAt(i)) >= 0) {
                places += 2;
            } else {
                return parts(text.length(), 70, 67);
            }
        }
        return parts(places, 160, 153);
    }

    private static int parts(int length, int alone, int together) {
        return length <= alone ? 1 : Math.ceilDiv(length, together);
    }
}
