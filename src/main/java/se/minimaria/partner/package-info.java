/**
 * The way in through somebody who meets young people elsewhere: a school, the police, a health centre.
 *
 * <p>A workplace that the parties have agreed with is given a link by staff. Whoever opens it takes a time for somebody who
 * stands beside them, without a log-in and without a reason: there is no field for one, because what a partner knows of
 * offences or measures must not come along with a booked time (PDL 2:7 and 2:8). The time belongs to whoever holds the slip;
 * the partner may undo it for some minutes and learns nothing more, neither whether anybody came nor what was booked before.
 *
 * <p>Owns the links and one row for each time that was handed over, with link, kind of workplace and day and nothing that
 * leads to a visit. After some weeks link and day are taken away too, and a figure is left. A link ends on its day or when
 * anybody at work takes it back; a year later its row is gone.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "network",
            "access",
            "law",
            "message",
            "person",
            "booking",
            "contact::times",
            "visit",
            "web"
        })
package se.minimaria.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
