package se.minimaria.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.minimaria.platform.OnlyInDemo;

/** Begins the demo when the first page can be served: takes on the staff, says where to go, and lets the county fill. */
@Component
@OnlyInDemo
class DemoStart {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

    private final DemoSettings settings;
    private final Employer employer;
    private final Fill fill;

    DemoStart(DemoSettings settings, Employer employer, Fill fill) {
        this.settings = settings;
        this.employer = employer;
        this.fill = fill;
    }

    /** Takes on the staff and starts the fill. The start itself has made sure that nobody else uses the database. */
    @EventListener
    void begin(ApplicationReadyEvent ready) {
        employer.takeOn(settings.from());
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        log.info(
                "Minimaria is ready at http://localhost:{}/ and its demo people at http://localhost:{}/demo",
                port,
                port);
        employer.people().forEach(person -> log.info("  {}, {}", person.name(), person.title()));
        fill.start();
    }
}
