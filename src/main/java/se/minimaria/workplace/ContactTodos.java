package se.minimaria.workplace;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.contact.ContactDuties;
import se.minimaria.contact.ContactDuty;
import se.minimaria.contact.ContactDuty.Kind;
import se.minimaria.workplace.TodayPage.Todo;

/**
 * All that waits for whoever is on duty: what the inbox of a clinic asks of them, danger before everything else, then
 * times that became free, and then the duties of their own. Lines from the inbox name nobody.
 */
@Component
class ContactTodos {

    private final ContactDuties duties;
    private final FreedTodos freed;
    private final TodoList own;

    ContactTodos(ContactDuties duties, FreedTodos freed, TodoList own) {
        this.duties = duties;
        this.freed = freed;
        this.own = own;
    }

    List<Todo> of(Speech speech) {
        if (Access.onDuty().clinic() == null) {
            return own.of(speech);
        }
        return Stream.of(
                        duties.open().stream().map(duty -> todo(duty, speech)),
                        freed.of(speech).stream(),
                        own.of(speech).stream())
                .flatMap(todos -> todos)
                .toList();
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
