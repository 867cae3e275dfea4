package se.minimaria.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.network.Helpline;
import se.minimaria.shared.Sweden;

/**
 * Knows when somebody last tried each number that public pages show: what the network file says, and what people at work
 * have confirmed since.
 *
 * <p>The confirmations are rows of the module {@code helpline}, which tells them here again and again. A page asks no
 * database for them, and so the numbers stand there also when it is away. A node that has just started knows the file
 * only, and shows a number rather as unchecked than as checked.
 */
@Component
public class CheckedNumbers {

    private final Clock clock;
    private final WebSettings settings;
    private volatile Map<String, LocalDate> confirmed = Map.of();

    CheckedNumbers(Clock clock, WebSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** Takes in the day on which each number, as it is dialled, was last confirmed. */
    public void know(Map<String, LocalDate> days) {
        confirmed = Map.copyOf(days);
    }

    /** How it stands with a number today. */
    public Check of(Helpline line) {
        var latest = Stream.concat(
                        line.checkedOn().stream(), Optional.ofNullable(confirmed.get(line.dialled())).stream())
                .max(LocalDate::compareTo);
        var today = Sweden.day(clock.instant());
        return new Check(
                latest,
                line.isEmergency()
                        || latest.filter(day -> !today.isAfter(day.plus(settings.helplineCheck())))
                                .isPresent());
    }

    /**
     * The last check of a number.
     *
     * @param day when somebody tried it; empty when nobody is known to have
     * @param holds whether that is recent enough. The emergency number is the law's and needs no check
     */
    public record Check(Optional<LocalDate> day, boolean holds) {}
}
