package se.minimaria.browser;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.network.ClinicId;
import se.minimaria.outreach.OutreachKind;
import se.minimaria.outreach.Plan;
import se.minimaria.outreach.PlanOutreach;

/** What is done outside the clinic, and the cards that are handed out there. */
final class OutreachStops {

    private static final String PATH = "/arbete/kalender/utat";
    private static final String ONE = PATH + "/{outing}";

    private OutreachStops() {}

    /** Yesterday's visit to a school, whose numbers are missing. */
    static String layOut(ApplicationContext beans, OnDuty duty) {
        var id = UUID.randomUUID();
        var began = beans.getBean(Clock.class).instant().minus(Duration.ofDays(1));
        var place = "En skola med ett långt namn " + id;
        var plan = new Plan(
                new ClinicId("falun"), OutreachKind.SCHOOL, place, began, began.plus(Duration.ofHours(1)), "Åk 9");
        Access.run(duty, () -> beans.getBean(PlanOutreach.class).plan(id, plan));
        return id.toString();
    }

    static List<Stop> all() {
        return List.of(
                Stop.at(PATH),
                Stop.at(PATH + "/kort"),
                Stop.at(PATH + "/ny"),
                Stop.at(PATH + "/ny").answering(PATH + "/ny", "main form .btn-primary", 422),
                Stop.at(ONE),
                Stop.at(ONE).answering(PATH + "/{id}/antal", "form[action$=antal] .btn-primary", 422),
                Stop.at(ONE).typing("#place", "").answering(PATH + "/{id}", "main form .btn-quiet", 422));
    }
}
