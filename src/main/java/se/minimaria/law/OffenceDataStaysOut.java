package se.minimaria.law;

import java.time.LocalDate;
import java.time.Month;
import se.minimaria.law.AskingAtTheDoor.Asked;

/**
 * Data on offences are kept in health care only where that is absolutely necessary, and a time to meet needs none. They may
 * not be search terms, nor may what somebody has from the social services: where it is not asked, nobody can search for it.
 */
record OffenceDataStaysOut() implements AskingRule {

    private static final LocalDate PDL = LocalDate.of(2008, Month.JULY, 1);

    @Override
    public String id() {
        return "asking.offence";
    }

    @Override
    public Source source() {
        return new Source("PDL 2:7, 2:8", PDL, null, true);
    }

    @Override
    public boolean forbids(Asked asked) {
        return switch (asked) {
            case OFFENCE, MEASURE -> true;
            case ALIAS, NUMBER -> false;
        };
    }
}
