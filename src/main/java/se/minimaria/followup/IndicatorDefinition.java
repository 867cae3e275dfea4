package se.minimaria.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is counted and how. Page, download and yearly report show an indicator by the one definition here, so that they
 * cannot differ. The period is always a calendar year by months: periods that overlap could be subtracted.
 */
public enum IndicatorDefinition {
    VISITS("besok"),
    FIRST_CONTACTS("forsta-kontakter"),
    MISSED("uteblivna");

    private final String address;

    IndicatorDefinition(String address) {
        this.address = address;
    }

    /** The definition that an address names. */
    public static Optional<IndicatorDefinition> at(String address) {
        return Arrays.stream(values())
                .filter(definition -> definition.address.equals(address))
                .findFirst();
    }

    /** Its part of the address, and its name in downloads. */
    public String address() {
        return address;
    }

    /** Bundle key of the name. */
    public String titleKey() {
        return "followup.indicator." + code() + ".title";
    }

    /** Bundle key of what is counted. */
    public String countsKey() {
        return "followup.indicator." + code() + ".counts";
    }

    /** Bundle key of what is not counted. */
    public String leavesOutKey() {
        return "followup.indicator." + code() + ".leaves-out";
    }

    /** The word that the database's function takes. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
