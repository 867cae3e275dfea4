package se.minimaria.partner;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.Network;

/** Goes through the stores once a night. */
@Component
class ForgetSchedule {

    private final ForgetHandovers forgetting;
    private final Network network;

    ForgetSchedule(ForgetHandovers forgetting, Network network) {
        this.forgetting = forgetting;
        this.network = network;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Stockholm")
    void everyNight() {
        for (var principal : network.principals()) {
            var store = principal.id();
            Access.run(new SystemActor("partner.forget", store), () -> forgetting.forget(store));
        }
    }
}
