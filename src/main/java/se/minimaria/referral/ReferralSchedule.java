package se.minimaria.referral;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.Network;

/** Goes through the stores once a night. */
@Component
class ReferralSchedule {

    private final RemoveReturned removal;
    private final Network network;

    ReferralSchedule(RemoveReturned removal, Network network) {
        this.removal = removal;
        this.network = network;
    }

    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Stockholm")
    void everyNight() {
        for (var principal : network.principals()) {
            Access.as(new SystemActor("referral.remove-returned", principal.id()), removal::remove);
        }
    }
}
