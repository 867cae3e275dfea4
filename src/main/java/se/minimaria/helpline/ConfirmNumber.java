package se.minimaria.helpline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.network.Helpline;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;

/**
 * Writes down that somebody has called a number and that the right ones answered.
 *
 * <p>The form names the digits that were on the page. When the network file has been changed meanwhile and the line has
 * another number, nothing is written: nobody has tried that one. Pressing twice, or two people at once, leaves one row a
 * day.
 */
@Service
@Transactional
public class ConfirmNumber {

    private final Network network;
    private final NumberChecks checks;
    private final Clock clock;

    ConfirmNumber(Network network, NumberChecks checks, Clock clock) {
        this.network = network;
        this.checks = checks;
        this.clock = clock;
    }

    /** Confirms a number as it is dialled; false when no line of the network has it, or when it needs no check. */
    public boolean confirm(String dialled) {
        var office = Access.atOffice();
        var known = network.helplines().stream()
                .filter(line -> !line.isEmergency())
                .map(Helpline::dialled)
                .anyMatch(dialled::equals);
        if (known) {
            checks.add(dialled, today(), clock.instant().truncatedTo(ChronoUnit.MICROS), office.assignment());
        }
        return known;
    }

    private LocalDate today() {
        return Sweden.day(clock.instant());
    }
}
