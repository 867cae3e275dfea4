package se.minimaria.video.web;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.network.ClinicKind;
import se.minimaria.video.DropIn;
import se.minimaria.video.DropIn.Door;
import se.minimaria.web.FormKeys;

/** Makes the door to the queues: the clinic that was asked for, else the digital one, else the first that is open. */
@Component
class LobbyPages {

    private final DropIn dropIn;
    private final FormKeys keys;
    private final TalkWords words;

    LobbyPages(DropIn dropIn, FormKeys keys, TalkWords words) {
        this.dropIn = dropIn;
        this.keys = keys;
        this.words = words;
    }

    ModelAndView page(@Nullable String asked, Locale locale) {
        var doors = dropIn.doors();
        var chosen = chosen(doors, asked);
        var shown = chosen.orElseGet(doors::getFirst);
        var page = new LobbyPage(
                keys.issue(),
                chosen.map(LobbyPages::id).orElse(""),
                words.mark(shown.clinic().reception()),
                soonest(doors).map(opens -> words.moment(opens, locale)).orElse(""),
                doors.stream().map(door -> house(door, locale)).toList());
        return new ModelAndView("video/lobby").addObject("page", page);
    }

    /** The same after a form that could not be taken. */
    ModelAndView again(@Nullable String asked, HttpStatus status, Locale locale) {
        var page = page(asked, locale).addObject("hasErrors", true);
        page.setStatus(status);
        return page;
    }

    private LobbyPage.House house(Door door, Locale locale) {
        var clinic = door.clinic();
        return new LobbyPage.House(
                clinic.id().value(),
                clinic.name(),
                words.mark(clinic.reception()).name(),
                door.open(),
                words.hours(door, locale),
                door.queue().ahead(),
                door.queue().answering());
    }

    private static Optional<Door> chosen(List<Door> doors, @Nullable String asked) {
        var open = doors.stream().filter(Door::open).toList();
        return open.stream()
                .filter(door -> id(door).equals(asked))
                .findFirst()
                .or(() -> open.stream()
                        .filter(door -> door.clinic().kind() == ClinicKind.DIGITAL)
                        .findFirst())
                .or(() -> open.stream().findFirst());
    }

    private static Optional<ZonedDateTime> soonest(List<Door> doors) {
        return doors.stream().flatMap(door -> door.opens().stream()).min(Comparator.naturalOrder());
    }

    private static String id(Door door) {
        return door.clinic().id().value();
    }
}
