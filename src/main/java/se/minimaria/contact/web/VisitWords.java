package se.minimaria.contact.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import se.minimaria.booking.Mode;
import se.minimaria.booking.SayLate;
import se.minimaria.booking.Visit;

/** Says in words a time that was taken. */
@Component
@NamedInterface("times")
public class VisitWords {

    private final Phrases phrases;
    private final SayLate late;
    private final Clock clock;

    VisitWords(Phrases phrases, SayLate late, Clock clock) {
        this.phrases = phrases;
        this.late = late;
        this.clock = clock;
    }

    /** A time without a name of whoever has it. */
    public VisitLine line(Visit visit, Locale locale) {
        return line(visit, false, locale);
    }

    VisitLine line(Visit visit, boolean named, Locale locale) {
        var length = Duration.between(visit.starts(), visit.ends());
        var whom = phrases.person(visit.staffGivenName(), Optional.of(visit.profession()), locale);
        return new VisitLine(
                visit.attendance().value(),
                phrases.visit(visit.starts(), locale),
                phrases.about(visit.clinic(), visit.mode() == Mode.DIGITAL, length, whom, locale),
                phrases.authority(visit.principal()),
                named,
                visit.starts().isAfter(clock.instant()),
                late.isTime(visit));
    }
}
