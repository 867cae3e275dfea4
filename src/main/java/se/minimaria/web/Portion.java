package se.minimaria.web;

import org.jspecify.annotations.Nullable;

/**
 * How much of a long list is shown: fifty rows, and fifty more for each time somebody asks.
 *
 * @param rows how many rows at most
 */
public record Portion(int rows) {

    private static final int STEP = 50;
    private static final int MOST = 1000;

    /** The portion that an address asks for. */
    public static Portion of(@Nullable String asked) {
        if (asked == null || !asked.matches("[1-9]\\d{1,3}")) {
            return new Portion(STEP);
        }
        return new Portion(Math.clamp(Integer.parseInt(asked), STEP, MOST));
    }

    /** What to ask for to see more of a list of this length; zero when all of it is shown, or as much as ever is. */
    public int next(int length) {
        return length > rows && rows < MOST ? Math.min(rows + STEP, MOST) : 0;
    }
}
