package se.minimaria.network;

import java.time.LocalDate;

/**
 * A promised time ("svar inom"). Not a statutory limit: social services have none for open support, so this is the
 * service's own goal and the file's to change.
 */
public record ServiceLevel(ServiceGoal goal, int amount, Unit unit, Origin origin) {

    /** How the days of a promise are counted. */
    public enum Unit {
        DAYS,
        WORKING_DAYS
    }

    /** The last day of the promise; it holds until that day ends. What comes on a Saturday counts from the Monday. */
    public LocalDate lastDay(LocalDate arrival, ClosedDays closed) {
        return unit == Unit.DAYS ? arrival.plusDays(amount) : closed.workingDayAfter(arrival, amount);
    }
}
