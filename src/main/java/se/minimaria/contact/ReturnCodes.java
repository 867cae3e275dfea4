package se.minimaria.contact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes return codes out of entropy, and reads them as people type, paste and number them. */
final class ReturnCodes {

    /** Bytes of entropy that a code needs: 44 bits, rounded up. */
    static final int ENTROPY_BYTES = 6;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final WordList list;

    ReturnCodes(WordList list) {
        this.list = list;
    }

    /**
     * The code of the first 44 bits, most significant first. The same bytes give the same words, so that a form that is
     * sent twice shows one code; the bytes must come from a keyed hash or a secure random source.
     */
    ReturnCode of(byte[] entropy) {
        if (entropy.length < ENTROPY_BYTES) {
            throw new IllegalArgumentException("A return code needs " + ENTROPY_BYTES + " bytes of entropy");
        }
        long bits = 0;
        for (int i = 0; i < ENTROPY_BYTES; i++) {
            bits = (bits << Byte.SIZE) | Byte.toUnsignedInt(entropy[i]);
        }
        var words = new ArrayList<String>(ReturnCode.WORDS);
        for (int used = WordList.BITS; used <= ReturnCode.WORDS * WordList.BITS; used += WordList.BITS) {
            words.add(list.word((int) (bits >>> (ENTROPY_BYTES * Byte.SIZE - used)) & (WordList.SIZE - 1)));
        }
        return new ReturnCode(words);
    }

    /** Reads what a person typed; all that is not a letter only separates words. */
    TypedCode parse(String typed) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        var pieces = WORD.matcher(visible).results().map(MatchResult::group).toList();
        if (pieces.size() != ReturnCode.WORDS) {
            return new TypedCode.WrongCount(pieces.size());
        }
        var words = new ArrayList<String>(ReturnCode.WORDS);
        for (var piece : pieces) {
            var word = list.find(piece);
            if (word.isEmpty()) {
                return new TypedCode.UnknownWord(words.size() + 1, piece, list.nearest(piece));
            }
            words.add(word.get());
        }
        return new TypedCode.Parsed(new ReturnCode(words));
    }
}
