package se.minimaria.followup.web;

import java.time.Year;
import java.util.List;
import se.minimaria.followup.Indicator;
import se.minimaria.followup.IndicatorDefinition;
import se.minimaria.followup.ReadIndicators;

/** The published indicators of one year, from which page and download are both made. */
record Figures(Indicator visits, Indicator firstContacts, Indicator missed) {

    static Figures of(ReadIndicators indicators, Year year) {
        return new Figures(
                indicators.read(IndicatorDefinition.VISITS, year),
                indicators.read(IndicatorDefinition.FIRST_CONTACTS, year),
                indicators.read(IndicatorDefinition.MISSED, year));
    }

    List<Indicator> all() {
        return List.of(visits, firstContacts, missed);
    }
}
