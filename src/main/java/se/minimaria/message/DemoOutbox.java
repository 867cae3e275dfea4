package se.minimaria.message;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.minimaria.platform.OnlyInDemo;

/**
 * Both gateways of the demo: what would have left stays here, for everybody to look at, and nothing leaves the machine. The
 * demo is one node, so its memory is enough; it forgets at the next start.
 */
@Component
@OnlyInDemo
public class DemoOutbox implements Carrier {

    private static final int MOST = 100;

    private final Deque<Shown> shown = new ArrayDeque<>();
    private final Clock clock;

    DemoOutbox(Clock clock) {
        this.clock = clock;
    }

    /**
     * A message that did not leave.
     *
     * @param subject of an e-mail
     * @param parts how many SMS it would have been
     */
    public record Shown(
            Instant at, Channel channel, String address, Locale language, String subject, String text, int parts) {

        @Override
        public String toString() {
            return "Shown[…]";
        }
    }

    /** The last one first. */
    public List<Shown> all() {
        synchronized (shown) {
            return List.copyOf(shown);
        }
    }

    @Override
    public Carried carry(Letter letter) {
        var one = new Shown(
                clock.instant(),
                letter.channel(),
                letter.address(),
                letter.language(),
                letter.subject(),
                letter.text(),
                SmsLength.of(letter.text()));
        synchronized (shown) {
            shown.addFirst(one);
            if (shown.size() > MOST) {
                shown.removeLast();
            }
        }
        return new Carried.Accepted("demo");
    }
}
