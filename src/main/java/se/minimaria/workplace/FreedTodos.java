package se.minimaria.workplace;

import java.util.List;
import org.springframework.stereotype.Component;
import se.minimaria.shared.Sweden;
import se.minimaria.waiting.FreedTime;
import se.minimaria.waiting.OpenTimes;
import se.minimaria.workplace.TodayPage.Todo;

/** Times that became free, one line each; nobody stands in it. */
@Component
class FreedTodos {

    /** The rest stand on the waiting list's own page. */
    private static final int SHOWN = 5;

    private final OpenTimes times;
    private final WaitingWords says;

    FreedTodos(OpenTimes times, WaitingWords says) {
        this.times = times;
        this.says = says;
    }

    List<Todo> of(Speech speech) {
        return times.near(SHOWN).stream().map(time -> todo(time, speech)).toList();
    }

    private Todo todo(FreedTime time, Speech speech) {
        var starts = time.slot().starts();
        var soon = !Sweden.day(starts).isAfter(speech.today().plusDays(1));
        return new Todo(
                soon ? "now" : "soon",
                "calendar-plus",
                WaitingListController.PATH + "/ledig/" + time.id(),
                speech.text("waiting.work.todo", speech.moment(starts)),
                time.kept() ? speech.text("waiting.work.kept") : says.about(time.slot(), speech));
    }
}
