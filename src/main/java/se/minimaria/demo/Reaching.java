package se.minimaria.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.person.Channel;
import se.minimaria.person.ChooseContact;
import se.minimaria.person.ContactWay;
import se.minimaria.person.Interpreter;
import se.minimaria.person.LanguageNeed;
import se.minimaria.person.Phone;
import se.minimaria.person.SafeTimes;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.shared.WorldClock;

/** How invented people want to be reached, and in which language. Their numbers are those that are kept for films. */
@Component
@OnlyInDemo
class Reaching {

    private static final List<String> LANGUAGES = List.of("ar", "so", "fi", "en", "ti");
    private static final int FIRST_NUMBER = 5;
    private static final int NUMBERS = 95;

    private final Steps steps;
    private final ChooseContact choosing;

    Reaching(Steps steps, ChooseContact choosing) {
        this.steps = steps;
        this.choosing = choosing;
    }

    /** Asks somebody whose file was opened; some are never asked. The draw is the unit's own, and the same in every run. */
    void ask(int unit, FileId file, OnDuty met, Instant at) {
        var random = new Random(unit);
        var way = way(random);
        var language = random.nextDouble() < Assumptions.OTHER_LANGUAGE
                ? Optional.of(Invented.one(random, LANGUAGES))
                : Optional.<String>empty();
        WorldClock.at(
                at,
                () -> steps.once(unit, "reach", met, () -> {
                    way.ifPresent(chosen -> choosing.choose(file, chosen));
                    language.ifPresent(spoken ->
                            choosing.speak(file, new LanguageNeed(spoken, Interpreter.NONE, LanguageNeed.Wish.ANY)));
                    return Optional.of(file.value());
                }));
    }

    private static Optional<ContactWay> way(Random random) {
        var phone = new Phone("+467017406%02d".formatted(FIRST_NUMBER + random.nextInt(NUMBERS)));
        var shared = random.nextDouble() < Assumptions.SHARED_PHONE;
        var drawn = random.nextDouble();
        if (drawn < Assumptions.REACHED_BY_SMS) {
            return Optional.of(way(Channel.SMS, phone, shared));
        }
        if (drawn < Assumptions.REACHED_BY_SMS + Assumptions.REACHED_BY_CALL) {
            return Optional.of(way(Channel.CALL, phone, shared));
        }
        return drawn < Assumptions.REACHED_BY_SMS + Assumptions.REACHED_BY_CALL + Assumptions.NOT_REACHED
                ? Optional.of(way(Channel.NOTHING, phone, shared))
                : Optional.empty();
    }

    private static ContactWay way(Channel channel, Phone phone, boolean shared) {
        return new ContactWay(channel, phone, null, shared, false, false, false, SafeTimes.ANY, "");
    }
}
