package se.minimaria.network;

import java.time.ZonedDateTime;

/** One stretch of open time on one day, the closing moment excluded. */
public record Opening(ZonedDateTime opens, ZonedDateTime closes) {

    boolean includes(ZonedDateTime moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }
}
