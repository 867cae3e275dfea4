package se.minimaria.video;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.Clinic;
import se.minimaria.network.Network;

/** Goes through the stores that have rooms, once a minute. */
@Component
@EnableScheduling
class SilenceSchedule {

    private final RemoveSilent removal;
    private final Network network;

    SilenceSchedule(RemoveSilent removal, Network network) {
        this.removal = removal;
        this.network = network;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void everyMinute() {
        network.clinics().stream()
                .map(Clinic::reception)
                .distinct()
                .forEach(store -> Access.as(new SystemActor("video.remove-silent", store), removal::remove));
    }
}
