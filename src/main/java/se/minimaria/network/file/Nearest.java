package se.minimaria.network.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known word somebody meant. */
final class Nearest {

    /** Two slips of the pen; more makes the guess a riddle. */
    private static final int SLIPS = 2;

    private Nearest() {}

    /** The hint to add to an error, with a leading comma, or nothing. Only the first word of what is written counts. */
    static String hint(String written, Collection<String> known) {
        int space = written.indexOf(' ');
        return word(space < 0 ? written : written.substring(0, space), known)
                .map(word -> ", did you mean \"" + word + "\"?")
                .orElse("");
    }

    private static Optional<String> word(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> slips(written, word) <= Math.min(SLIPS, word.length() / 2))
                .min(Comparator.comparingInt(word -> slips(written, word)));
    }

    /** The Levenshtein distance: letters to add, drop or change. */
    private static int slips(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
