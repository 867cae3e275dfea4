package se.minimaria.browser;

import java.util.List;

/** What is seen by those who give others their accounts. */
final class AccountTours {

    private AccountTours() {}

    /** The administrator's own pages, and what the head of operations sees of them. */
    static Tour administrator() {
        var person = "/arbete/tilldela/{colleague}";
        var end = person + "/uppdrag/{post}/avsluta";
        return new Tour(
                "an administrator among the staff",
                StaffTours.arrival("administrator"),
                List.of(
                        Stop.at("/arbete/personal"),
                        Stop.at("/arbete/personal/{colleague}"),
                        Stop.at("/arbete/personal/andringar"),
                        Stop.at("/arbete/personal/{nobody}", 404),
                        Stop.at("/arbete/tilldela/ny"),
                        Stop.at("/arbete/tilldela/ny").answering("/arbete/tilldela/ny", StaffTours.SEND, 422),
                        Stop.at(person + "/uppdrag"),
                        Stop.at(person + "/uppdrag").answering("/arbete/tilldela/{id}/uppdrag", StaffTours.SEND, 422),
                        Stop.at(end),
                        Stop.at(end)
                                .typing("#last", "snart")
                                .answering("/arbete/tilldela/{id}/uppdrag/{assignment}/avsluta", StaffTours.SEND, 422),
                        Stop.at(person + "/kod"),
                        Stop.at("/arbete/tilldela/{newcomer}/kod")
                                .answering("/arbete/tilldela/{id}/kod", StaffTours.SEND, 200)));
    }
}
