package se.minimaria.helpline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Visitor;

/** Each node looks once a minute, so that what one of them was told soon stands on the pages of all. */
@Component
class TellSchedule {

    private static final Logger log = LoggerFactory.getLogger(TellSchedule.class);

    private final TellPages pages;

    TellSchedule(TellPages pages) {
        this.pages = pages;
    }

    /** Without a database the pages go on with what they knew. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "30 * * * * *", zone = "Europe/Stockholm")
    void look() {
        try {
            Access.run(new Visitor(), pages::tell);
        } catch (TransactionException | DataAccessException away) {
            log.warn("event=numbers-wait-for-database cause={}", away.getClass().getSimpleName());
        }
    }
}
