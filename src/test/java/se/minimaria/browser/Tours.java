package se.minimaria.browser;

import java.util.List;

/** All tours there are. A new page comes on the tour of whoever meets it. */
final class Tours {

    private Tours() {}

    static List<Tour> all() {
        return List.of(
                PublicTours.visitor(),
                PublicTours.booker(),
                PublicTours.holder(),
                PublicTours.youngPerson(),
                StaffTours.door(),
                StaffTours.nurse(),
                StaffTours.socialWorker(),
                StaffTours.coordinator(),
                StaffTours.homeMunicipality(),
                StaffTours.accounts(),
                StaffTours.office("head"),
                StaffTours.office("steering"),
                StaffTours.office("registrar"),
                StaffTours.office("administrator"));
    }
}
