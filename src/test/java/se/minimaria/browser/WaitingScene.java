package se.minimaria.browser;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.Cancel;
import se.minimaria.contact.FreeTimes;
import se.minimaria.network.Profession;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Crew;
import se.minimaria.testing.Eventually;
import se.minimaria.waiting.AskAboutTime;
import se.minimaria.waiting.FreedTime;
import se.minimaria.waiting.OpenTimes;
import se.minimaria.waiting.Precedence;
import se.minimaria.waiting.Terms;
import se.minimaria.waiting.WaitForPerson;
import se.minimaria.waiting.WaitingWish;
import se.minimaria.waiting.WishResult.Waits;

/** Lays out people who wait, a time that became free, and another one about which somebody is asked. */
final class WaitingScene {

    private final ApplicationContext beans;
    private final Colleague nurse;

    private WaitingScene(ApplicationContext beans, Colleague nurse) {
        this.beans = beans;
        this.nurse = nurse;
    }

    static void lay(ApplicationContext beans, Colleague nurse, Map<String, String> names) {
        var scene = new WaitingScene(beans, nurse);
        var asked = scene.waits(Precedence.USUAL, "");
        scene.waits(Precedence.SOON, "Har väntat länge på provsvar.");
        names.put("freed", scene.freed().id().toString());
        var second = scene.freed();
        names.put("asked-freed", second.id().toString());
        Access.as(nurse.duty(), () -> beans.getBean(AskAboutTime.class).byPhone(second.id(), asked.id()));
        names.put("wish-link", asked.code().link());
        names.put("wish-pin", asked.code().pin());
    }

    private WaitingWish waits(Precedence precedence, String reason) {
        var file = nurse.file(Cast.someone());
        return ((Waits) Access.as(
                        nurse.duty(),
                        () -> beans.getBean(WaitForPerson.class).begin(file, Terms.ANY, precedence, reason)))
                .wish();
    }

    private FreedTime freed() {
        var slot = beans.getBean(FreeTimes.class).with(Crew.REGION, Cast.FALUN_CLINIC, Profession.NURSE);
        var file = nurse.file(Cast.someone());
        var booked =
                (Booked) Access.as(nurse.duty(), () -> beans.getBean(Book.class).book(slot, new Attendee.File(file)));
        Access.as(nurse.duty(), () -> beans.getBean(Cancel.class).cancel(booked.appointment()));
        return Eventually.see(
                Duration.ofSeconds(30),
                "the time is a task",
                () -> Access.as(
                                nurse.duty(),
                                () -> beans.getBean(OpenTimes.class).all())
                        .stream()
                        .filter(one -> one.slot().assignment().equals(slot.assignment()))
                        .findFirst());
    }
}
