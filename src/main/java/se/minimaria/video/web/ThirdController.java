package se.minimaria.video.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.video.GuestCode;
import se.minimaria.video.InviteThird;

/**
 * Where a third comes in. The address says nothing, the same for all; the code is typed, so that no address, history or
 * preview of a link holds it.
 */
@Controller
class ThirdController {

    private final InviteThird inviteThird;
    private final TalkDoor door;
    private final TalkThrottle throttle;

    ThirdController(InviteThird inviteThird, TalkDoor door, TalkThrottle throttle) {
        this.inviteThird = inviteThird;
        this.door = door;
        this.throttle = throttle;
    }

    @GetMapping("/prata/med")
    ModelAndView ask() {
        return new ModelAndView("video/third").addObject("form", new CodeForm(""));
    }

    @PostMapping("/prata/med")
    ModelAndView enter(
            @ModelAttribute("form") CodeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!throttle.allowsCode(request)) {
            errors.rejectValue("kod", "video.third.slowly");
            return again(HttpStatus.TOO_MANY_REQUESTS);
        }
        var hash = GuestCode.read(Optional.ofNullable(form.kod()).orElse("")).map(inviteThird::hash);
        if (hash.isEmpty() || !TalkDoor.as(new LinkHolder(hash.get()), inviteThird::arrive)) {
            errors.rejectValue("kod", "video.third.wrong");
            return again(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        door.open(hash.get(), request, response);
        return new ModelAndView("redirect:/prata/rum");
    }

    private static ModelAndView again(HttpStatus status) {
        var page = new ModelAndView("video/third").addObject("hasErrors", true);
        page.setStatus(status);
        return page;
    }

    /** The code as somebody types it. */
    record CodeForm(@Nullable String kod) {

        @Override
        public String toString() {
            return "CodeForm[****]";
        }
    }
}
