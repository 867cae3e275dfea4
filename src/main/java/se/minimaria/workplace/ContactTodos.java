package se.minimaria.workplace;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.contact.ContactDuties;
import se.minimaria.contact.ContactDuty;
import se.minimaria.contact.ContactDuty.Kind;
import se.minimaria.outreach.Occasion;
import se.minimaria.outreach.ReadOutreach;
import se.minimaria.workplace.TodayPage.Todo;

/**
 * All that waits for whoever is on duty: what the inbox of a clinic asks of them, danger before everything else, and then
 * times that became free, the duties of their own, with what they did outside the clinic last. Lines from the inbox name nobody.
 */
@Component
class ContactTodos {

    private final ContactDuties duties;
    private final FreedTodos freed;
    private final ReadOutreach outreach;
    private final TodoList own;
    private final PartnerTodos partners;
    private final ReferralTodos referrals;

    ContactTodos(
            ContactDuties duties,
            FreedTodos freed,
            ReadOutreach outreach,
            TodoList own,
            PartnerTodos partners,
            ReferralTodos referrals) {
        this.duties = duties;
        this.freed = freed;
        this.outreach = outreach;
        this.own = own;
        this.partners = partners;
        this.referrals = referrals;
    }

    List<Todo> of(Speech speech) {
        if (Access.onDuty().clinic() == null) {
            return Stream.concat(referrals.of(speech).stream(), own.of(speech).stream())
                    .toList();
        }
        return Stream.of(
                        duties.open().stream().map(duty -> todo(duty, speech)),
                        freed.of(speech).stream(),
                        partners.of(speech).stream(),
                        referrals.of(speech).stream(),
                        own.of(speech).stream(),
                        outreach.uncounted().stream().map(occasion -> count(occasion, speech)))
                .flatMap(todos -> todos)
                .toList();
    }

    private static Todo count(Occasion occasion, Speech speech) {
        return new Todo(
                "",
                "people",
                "/arbete/kalender/utat/" + occasion.id(),
                speech.text("workplace.todo.reached"),
                speech.text(
                        "workplace.todo.reached.why",
                        speech.near(occasion.plan().starts()),
                        occasion.plan().place()));
    }

    private static Todo todo(ContactDuty duty, Speech speech) {
        var key = "workplace.todo.contact." + duty.kind().code();
        var door = duty.door()
                .map(one -> speech.text("contact.triage.door." + one.code()))
                .orElse("");
        return new Todo(
                isNow(duty.kind()) ? "now" : "soon",
                icon(duty.kind()),
                "/arbete/inkorg/" + duty.thread(),
                speech.text(key),
                speech.text(key + ".why", speech.near(duty.since()), door));
    }

    private static boolean isNow(Kind kind) {
        return switch (kind) {
            case ALARM, ACUTE, LATE -> true;
            case REFER_OUT, CALL, SOON, UNASKED -> false;
        };
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case ALARM, ACUTE -> "exclamation-triangle";
            case REFER_OUT -> "send";
            case CALL -> "telephone";
            case LATE, SOON -> "chat-left-text";
            case UNASKED -> "question-circle";
        };
    }
}
