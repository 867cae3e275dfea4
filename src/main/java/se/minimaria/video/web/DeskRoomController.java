package se.minimaria.video.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.minimaria.video.InviteThird;
import se.minimaria.video.LeaveRoom;
import se.minimaria.video.ReadRoom;
import se.minimaria.video.RoomId;
import se.minimaria.video.RoomView;
import se.minimaria.video.SeatKind;
import se.minimaria.web.FormKeys;

/** A talk as whoever answers sees it. A room that somebody else answers in is not there. */
@Controller
@RequestMapping("/arbete/prata/{id}")
class DeskRoomController {

    private final ReadRoom readRoom;
    private final LeaveRoom leaveRoom;
    private final InviteThird inviteThird;
    private final Talking talking;
    private final RoomPages pages;
    private final FormKeys keys;

    DeskRoomController(
            ReadRoom readRoom,
            LeaveRoom leaveRoom,
            InviteThird inviteThird,
            Talking talking,
            RoomPages pages,
            FormKeys keys) {
        this.readRoom = readRoom;
        this.leaveRoom = leaveRoom;
        this.inviteThird = inviteThird;
        this.talking = talking;
        this.pages = pages;
        this.keys = keys;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, HttpServletResponse response, Locale locale) {
        return page(id, room(id), response, locale);
    }

    @PostMapping("/meddelande")
    ModelAndView say(
            @PathVariable UUID id,
            @ModelAttribute("form") TalkForm form,
            BindingResult errors,
            HttpServletResponse response,
            Locale locale) {
        var room = room(id);
        var refused = talking.say(Optional.of(new RoomId(id)), room.me(), form, errors);
        return refused.map(status -> Talking.wrong(page(id, room, response, locale), form, status))
                .orElseGet(() -> back(id));
    }

    /** The code stands in the answer and nowhere else; the same form shows the same code. */
    @PostMapping("/bjud-in")
    ModelAndView invite(
            @PathVariable UUID id,
            @RequestParam String vem,
            @RequestParam(required = false) @Nullable String key,
            HttpServletResponse response,
            Locale locale) {
        room(id);
        var kind = SeatKind.third(vem).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var code = keys.check(key).flatMap(number -> inviteThird.invite(new RoomId(id), number.number(), kind));
        if (code.isEmpty()) {
            return back(id);
        }
        return page(id, room(id), response, locale)
                .addObject("code", code.get().shown())
                .addObject(
                        "address",
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/prata/med")
                                .toUriString());
    }

    @PostMapping("/visa-ut")
    ModelAndView showOut(@PathVariable UUID id) {
        room(id);
        inviteThird.showOut(new RoomId(id));
        return back(id);
    }

    @PostMapping("/slut")
    String end(@PathVariable UUID id) {
        leaveRoom.leave(Optional.of(new RoomId(id)));
        return "redirect:/arbete/prata?slut";
    }

    private RoomView room(UUID id) {
        return readRoom.mine(Optional.of(new RoomId(id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(UUID id, RoomView room, HttpServletResponse response, Locale locale) {
        return pages.page("video/desk-room", "/arbete/prata/" + id, room, response, locale);
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/arbete/prata/" + id);
    }
}
