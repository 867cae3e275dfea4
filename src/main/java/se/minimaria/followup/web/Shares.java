package se.minimaria.followup.web;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.followup.Figure;
import se.minimaria.followup.Indicator;
import se.minimaria.followup.Indicator.Cell;
import se.minimaria.followup.SexGroup;
import se.minimaria.followup.web.IndicatorsPage.Headline;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Network;

/**
 * Shares that follow from figures that are published anyway: how many of the visits were digital, and how many of those who
 * came for the first time were girls. A share is hidden when either of its figures is.
 */
final class Shares {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 40;
    private static final double WHOLE = 100.0;

    private final Network network;
    private final Numbers numbers;

    Shares(Network network, Numbers numbers) {
        this.network = network;
        this.numbers = numbers;
    }

    /** Of the county both; of a clinic only what says something of it. */
    List<Headline> of(Figures figures, Scope scope) {
        var shares = new ArrayList<Headline>();
        var whole = scope.whole();
        var digital = network.clinics().stream()
                .filter(clinic -> clinic.kind() == ClinicKind.DIGITAL)
                .findFirst();
        if (whole.key() == null && digital.isPresent()) {
            var place = digital.get().id().value();
            shares.add(headline(
                    Share.DIGITAL, scope, month -> pair(figures.visits(), cell(place, month), cell(null, month))));
        }
        shares.add(headline(
                Share.GIRLS,
                scope,
                month -> pair(
                        figures.firstContacts(),
                        new Cell(whole.key(), month, SexGroup.GIRLS),
                        cell(whole.key(), month))));
        return shares;
    }

    private Headline headline(Share share, Scope scope, Parts parts) {
        var year = parts.in(null);
        var months =
                scope.months().stream().map(month -> parts.in(month).percent()).toList();
        var top = months.stream()
                .mapToInt(figure -> figure instanceof Figure.Shown shown ? shown.count() : 0)
                .max()
                .orElse(0);
        return new Headline(
                share.key("title"),
                share.address(),
                numbers.of(year.percent()),
                share.key("unit"),
                List.of(),
                Optional.of(new Headline.Told(share.key("told"), numbers.of(year.part()), numbers.of(year.whole()))),
                LineChart.lines(months, top, WIDTH, HEIGHT));
    }

    private static Cell cell(@Nullable String place, @Nullable Month month) {
        return new Cell(place, month, null);
    }

    private static Pair pair(Indicator indicator, Cell part, Cell whole) {
        return new Pair(indicator.at(part), indicator.at(whole));
    }

    /** A part and its whole in a month, or in the year. */
    @FunctionalInterface
    private interface Parts {
        Pair in(@Nullable Month month);
    }

    private record Pair(Figure part, Figure whole) {

        Figure percent() {
            if (part instanceof Figure.Shown some && whole instanceof Figure.Shown all) {
                return new Figure.Shown(all.count() == 0 ? 0 : (int) Math.round(WHOLE * some.count() / all.count()));
            }
            return new Figure.Hidden();
        }
    }
}
