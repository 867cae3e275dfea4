package se.minimaria.browser;

import java.util.ArrayList;
import java.util.List;

/** All tours there are. A new page comes on the tour of whoever meets it. */
final class Tours {

    private Tours() {}

    /** Those of visitors and young people, which are there in languages that the workplace does not speak. */
    static List<Tour> withoutWork() {
        return List.of(
                PublicTours.visitor(),
                PublicTours.booker(),
                PublicTours.talker(),
                PublicTours.holder(),
                PartnerTours.withoutLink(),
                PartnerTours.partner(),
                KeyTours.owner(),
                KeyTours.guardian(),
                WaitingTours.owner(),
                PublicTours.youngPerson());
    }

    static List<Tour> all() {
        var all = new ArrayList<>(withoutWork());
        all.addAll(List.of(
                ReferralStops.sender(),
                StaffTours.door(),
                StaffTours.nurse(),
                StaffTours.socialWorker(),
                StaffTours.coordinator(),
                StaffTours.homeMunicipality(),
                AccountTours.administrator(),
                StaffTours.office("head"),
                StaffTours.office("steering"),
                StaffTours.office("registrar"),
                StaffTours.office("administrator")));
        return all;
    }
}
