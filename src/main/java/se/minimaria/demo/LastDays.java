package se.minimaria.demo;

import java.time.LocalDate;
import java.util.Random;
import org.springframework.stereotype.Component;
import se.minimaria.platform.OnlyInDemo;

/** What happens on the last days of the synthetic county beside the lives in it. */
@Component
@OnlyInDemo
class LastDays {

    private final HandedTimes handed;
    private final Referring referring;

    LastDays(HandedTimes handed, Referring referring) {
        this.handed = handed;
        this.referring = referring;
    }

    void live(Random random, LocalDate until) {
        handed.lastDay(new Random(random.nextLong()), until);
        referring.lastDays(new Random(random.nextLong()), until);
    }
}
