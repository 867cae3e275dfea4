package se.minimaria.followup.web;

import java.text.NumberFormat;
import java.util.Locale;
import se.minimaria.followup.Figure;
import se.minimaria.followup.web.IndicatorsPage.Shown;

/** Writes figures as the reader writes numbers. Only published figures come here. */
final class Numbers {

    static final String HIDDEN = "followup.hidden";

    private final NumberFormat format;

    Numbers(Locale locale) {
        this.format = NumberFormat.getIntegerInstance(locale);
    }

    Shown of(Figure figure) {
        return switch (figure) {
            case Figure.Shown shown -> new Shown(format.format(shown.count()), null);
            case Figure.Hidden hidden -> new Shown(null, HIDDEN);
        };
    }

    /** Part of a whole in percent; hidden when either is, because the share would tell. */
    Shown percent(Figure part, Figure rest) {
        if (part instanceof Figure.Shown some && rest instanceof Figure.Shown others) {
            int whole = some.count() + others.count();
            return new Shown(format.format(whole == 0 ? 0 : Math.round(100.0 * some.count() / whole)), null);
        }
        return new Shown(null, HIDDEN);
    }
}
