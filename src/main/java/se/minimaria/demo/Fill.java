package se.minimaria.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.followup.CatchUp;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.shared.Sweden;

/**
 * Fills the synthetic county in the background, one life after another in the order of arrival, while pages are served
 * already. Started again after a kill, it goes through the same lives and takes only the steps that are missing.
 */
@Component
@OnlyInDemo
@EnableConfigurationProperties(DemoSettings.class)
class Fill {

    static final SystemActor JOB = new SystemActor("demo", new PrincipalId("region-dalarna"));
    private static final Logger log = LoggerFactory.getLogger(Fill.class);
    private static final int REPORT_EVERY = 50;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DemoSettings settings;
    private final Steps steps;
    private final Life life;
    private final LastDays lastDays;
    private final CatchUp catchUp;
    private final Clock clock;
    private volatile boolean stopped;

    Fill(DemoSettings settings, Steps steps, Life life, LastDays lastDays, CatchUp catchUp, Clock clock) {
        this.settings = settings;
        this.steps = steps;
        this.life = life;
        this.lastDays = lastDays;
        this.catchUp = catchUp;
        this.clock = clock;
    }

    void start() {
        Thread.ofPlatform().name("synthetic-county").daemon().start(this::goOn);
    }

    /** Until the county is full: while the database is away, the fill only waits. */
    private void goOn() {
        while (!stopped) {
            try {
                fill();
                return;
            } catch (DataAccessResourceFailureException | TransactionException away) {
                log.warn(
                        "event=county-waits-for-database reason={}",
                        away.getClass().getSimpleName());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void fill() {
        var today = Sweden.day(clock.instant());
        var run = steps.run(JOB, settings.seed(), today, settings.people(today));
        if (run.finished()) {
            return;
        }
        if (catchUp.after(() -> lived(run))) {
            steps.finish(JOB, settings.seed());
            log.info("event=county-filled people={}", run.units());
        }
    }

    /** Lives all lives; false when it was stopped on the way. */
    private boolean lived(Steps.Run run) {
        var numbers = new TestNumbers();
        var random = new Random(settings.seed());
        for (int unit = 0; unit < run.units() && !stopped; unit++) {
            var own = new Random(random.nextLong());
            life.live(unit, own, arrival(own, unit, run), end(run.until()), numbers);
            if ((unit + 1) % REPORT_EVERY == 0) {
                log.info("event=county-fills done={} of={}", unit + 1, run.units());
            }
        }
        if (!stopped) {
            life.evening(new Random(random.nextLong()), run.until());
            lastDays.live(random, run.until());
        }
        return !stopped;
    }

    /** Arrivals lie evenly over the history, at any hour of the day. */
    private Instant arrival(Random random, int unit, Steps.Run run) {
        var days = run.until().toEpochDay() - settings.from().toEpochDay();
        var day = settings.from().plusDays(days * unit / run.units());
        return Sweden.instant(day.atTime(LocalTime.of(7, 0))).plus(Duration.ofMinutes(random.nextInt(16 * 60)));
    }

    private static Instant end(LocalDate until) {
        return Sweden.instant(until.atTime(LocalTime.of(7, 0)));
    }

    @EventListener
    void stop(ContextClosedEvent closed) {
        stopped = true;
    }
}
