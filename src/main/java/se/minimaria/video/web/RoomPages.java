package se.minimaria.video.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.video.DropIn;
import se.minimaria.video.FindWay;
import se.minimaria.video.Line;
import se.minimaria.video.ReadRoom;
import se.minimaria.video.RoomView;
import se.minimaria.video.Seat;
import se.minimaria.video.SeatKind;
import se.minimaria.web.FormKeys;
import se.minimaria.web.Powers;

/** Shows a room to the youth, to a third and to whoever answers: the same room, each with their own forms. */
@Component
class RoomPages {

    private final ReadRoom readRoom;
    private final FindWay findWay;
    private final DropIn dropIn;
    private final FormKeys keys;
    private final TalkWords words;

    RoomPages(ReadRoom readRoom, FindWay findWay, DropIn dropIn, FormKeys keys, TalkWords words) {
        this.readRoom = readRoom;
        this.findWay = findWay;
        this.dropIn = dropIn;
        this.keys = keys;
        this.words = words;
    }

    /**
     * The page of a room. Camera and microphone may be asked for on a page where there is a talk, and nowhere else.
     *
     * @param base the address of the room
     */
    ModelAndView page(String template, String base, RoomView room, HttpServletResponse response, Locale locale) {
        var page = page(base, room, locale);
        if (page.isTalking() && page.video()) {
            Powers.cameraAndMicrophone(response);
        }
        return new ModelAndView(template)
                .addObject("page", page)
                .addObject("form", TalkForm.empty())
                .addObject("again", page.isTalking() ? null : 15);
    }

    private RoomPage page(String base, RoomView room, Locale locale) {
        var me = room.me();
        var alive = readRoom.alive();
        var people = room.seats().stream()
                .filter(seat -> !seat.id().equals(me.id()) && seat.letIn())
                .map(seat -> new RoomPage.Person(
                        seat.id().toString(), words.who(seat, locale), RoomView.isHere(seat, alive)))
                .toList();
        return new RoomPage(
                room.state().name().toLowerCase(Locale.ROOT),
                me.kind().isThird() ? "third" : me.kind().key(),
                base,
                keys.issue(),
                room.rung(),
                me.kind().rank(),
                words.mark(me.principal()),
                words.clinic(room.clinic()),
                new RoomPage.Waiting(room.queue().ahead(), room.queue().answering(), isOpen(room)),
                people,
                room.lines().stream().map(line -> said(line, room, locale)).toList(),
                findWay.isThere(),
                room.third()
                        .filter(third -> !third.id().equals(me.id()))
                        .map(RoomPages::third)
                        .orElse(null));
    }

    private boolean isOpen(RoomView room) {
        return room.state() != RoomView.State.WAITING
                || room.clinic().filter(dropIn::isOpen).isPresent();
    }

    private RoomPage.Said said(Line line, RoomView room, Locale locale) {
        var author = line.mine()
                ? words.text(locale, "video.room.you")
                : room.of(line.author())
                        .map(seat -> words.who(seat, locale))
                        .orElseGet(() ->
                                words.text(locale, "video.kind." + line.author().key()));
        return new RoomPage.Said(
                "rad-" + line.id(),
                author,
                line.mine(),
                line.author() == SeatKind.STAFF,
                words.time(line.sentAt(), locale),
                line.sentAt().toString(),
                List.of(line.body().split("\n")));
    }

    private static RoomPage.Third third(Seat seat) {
        return new RoomPage.Third(seat.id().toString(), seat.kind().key(), seat.came(), seat.letIn());
    }
}
