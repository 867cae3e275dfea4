package se.minimaria.contact;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.Network;

/** Goes through the stores once a night. */
@Component
class RemovalSchedule {

    private final RemoveExpired removal;
    private final Network network;

    RemovalSchedule(RemoveExpired removal, Network network) {
        this.removal = removal;
        this.network = network;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Stockholm")
    void everyNight() {
        for (var store : ReturnWords.principals(network)) {
            Access.as(new SystemActor("contact.remove-expired", store), removal::remove);
        }
    }
}
