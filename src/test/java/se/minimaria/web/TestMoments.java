package se.minimaria.web;

import java.time.Clock;
import org.springframework.context.MessageSource;

/** Words for moments in tests that start no application. */
public final class TestMoments {

    private TestMoments() {}

    public static Moments at(Clock clock, MessageSource texts) {
        return new Moments(clock, texts);
    }
}
