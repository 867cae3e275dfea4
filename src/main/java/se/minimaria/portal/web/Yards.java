package se.minimaria.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import se.minimaria.disclosure.LedgerLine;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Regime;
import se.minimaria.portal.LinkedFile;
import se.minimaria.portal.web.TrailPage.House;
import se.minimaria.portal.web.TrailPage.Yard;

/** Draws who keeps what, and how much has gone from one house to another. Nothing is drawn where there is one house. */
@Component
class Yards {

    private final PortalPhrases phrases;
    private final Network network;

    Yards(PortalPhrases phrases, Network network) {
        this.phrases = phrases;
        this.network = network;
    }

    List<Yard> of(List<LinkedFile> files, List<LedgerLine> sent, Locale locale) {
        var own = files.stream().map(LinkedFile::principal).distinct().toList();
        var houses = new ArrayList<>(own);
        sent.stream()
                .map(LedgerLine::to)
                .filter(to -> !houses.contains(to))
                .distinct()
                .forEach(houses::add);
        houses.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        var yards = new ArrayList<Yard>();
        for (int left = 0; left < houses.size(); left++) {
            for (int right = left + 1; right < houses.size(); right++) {
                var between = between(houses.get(left), houses.get(right), sent);
                if (between > 0 || own.containsAll(List.of(houses.get(left), houses.get(right)))) {
                    yards.add(new Yard(
                            house(houses.get(left), own, locale), house(houses.get(right), own, locale), between));
                }
            }
        }
        return yards;
    }

    private static int between(PrincipalId one, PrincipalId other, List<LedgerLine> sent) {
        var both = new TreeSet<>(List.of(one.value(), other.value()));
        return (int) sent.stream()
                .filter(line -> both.equals(
                        new TreeSet<>(List.of(line.from().value(), line.to().value()))))
                .count();
    }

    private int rank(PrincipalId id) {
        return network.principal(id).regime() == Regime.HSL ? 0 : 1;
    }

    private House house(PrincipalId id, List<PrincipalId> own, Locale locale) {
        var keeps = own.contains(id) ? "portal.house." + phrases.fileWord(id) : "portal.house.copies";
        return new House(phrases.mark(id), phrases.text(locale, keeps));
    }
}
