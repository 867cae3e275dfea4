package se.minimaria.network;

/**
 * What a principal is to Mini-Maria; decides mark, letter and colour on every page.
 *
 * <p>For a young person from a host municipality, host and home are the same principal. For all others they are two, as
 * sealed from each other as from the Region.
 */
public enum PrincipalKind {
    /** The Region's health-care board: a circle with R. */
    REGION("R", "region"),
    /** The social board of a municipality that runs clinics (värdkommun): a square with K. */
    HOST("K", "kommun"),
    /** The social board of any other municipality (hemkommun): a diamond with H. */
    HOME("H", "hem"),
    /** A receiver of referrals without a store here: rounded corners with U. */
    OUTSIDE("U", "outside");

    private final String letter;
    private final String style;

    PrincipalKind(String letter, String style) {
        this.letter = letter;
        this.style = style;
    }

    /** The letter inside the mark; it carries the meaning in print and without colour. */
    public String letter() {
        return letter;
    }

    /** The style sheet's word for this kind: the page's class is {@code of-} and this. */
    public String style() {
        return style;
    }

    /** The regime that every principal of this kind works under; a receiver outside says its own. */
    public Regime regime() {
        return this == REGION ? Regime.HSL : Regime.SOL;
    }
}
