package se.minimaria.video.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.video.InviteThird;
import se.minimaria.video.LeaveRoom;
import se.minimaria.video.ReadRoom;
import se.minimaria.video.RoomView;
import se.minimaria.video.SeatId;

/** The room of somebody without a name: the youth who waits and talks, and a third who was asked to come along. */
@Controller
class RoomController {

    private static final String BASE = "/prata/rum";

    private final ReadRoom readRoom;
    private final LeaveRoom leaveRoom;
    private final InviteThird inviteThird;
    private final Talking talking;
    private final RoomPages pages;
    private final TalkDoor door;

    RoomController(
            ReadRoom readRoom,
            LeaveRoom leaveRoom,
            InviteThird inviteThird,
            Talking talking,
            RoomPages pages,
            TalkDoor door) {
        this.readRoom = readRoom;
        this.leaveRoom = leaveRoom;
        this.inviteThird = inviteThird;
        this.talking = talking;
        this.pages = pages;
        this.door = door;
    }

    @GetMapping(BASE)
    ModelAndView show(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return inside(request, response, room -> pages.page("video/room", BASE, room, response, locale));
    }

    /** The addresses of forms, typed or opened again. */
    @GetMapping({BASE + "/meddelande", BASE + "/slapp-in", BASE + "/lamna"})
    String back() {
        return "redirect:" + BASE;
    }

    @PostMapping(BASE + "/meddelande")
    ModelAndView say(
            @ModelAttribute("form") TalkForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return inside(request, response, room -> {
            var refused = talking.say(Optional.empty(), room.me(), form, errors);
            return refused.map(status ->
                            Talking.wrong(pages.page("video/room", BASE, room, response, locale), form, status))
                    .orElseGet(() -> new ModelAndView("redirect:" + BASE));
        });
    }

    /** The youth's yes or no to a third who waits. */
    @PostMapping(BASE + "/slapp-in")
    ModelAndView decide(
            @RequestParam UUID plats,
            @RequestParam String svar,
            HttpServletRequest request,
            HttpServletResponse response) {
        return inside(request, response, room -> {
            inviteThird.decide(new SeatId(plats), svar.equals("ja"));
            return new ModelAndView("redirect:" + BASE);
        });
    }

    @PostMapping(BASE + "/lamna")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        door.holder(request).ifPresent(holder -> TalkDoor.as(holder, () -> leaveRoom.leave(Optional.empty())));
        door.close(request, response);
        return "redirect:/prata/slut";
    }

    /** Works as whoever sits in the room; once it has ended, the browser forgets it. */
    private ModelAndView inside(
            HttpServletRequest request, HttpServletResponse response, Function<RoomView, ModelAndView> work) {
        var holder = door.holder(request);
        if (holder.isEmpty()) {
            return new ModelAndView("redirect:/prata");
        }
        var page =
                TalkDoor.as(holder.get(), () -> readRoom.mine(Optional.empty()).map(work));
        if (page.isEmpty()) {
            door.close(request, response);
            return new ModelAndView("redirect:/prata/slut");
        }
        door.open(holder.get().linkHash(), request, response);
        return page.get();
    }
}
