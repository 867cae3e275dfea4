package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.AttendanceId;
import se.minimaria.contact.ClaimResult;
import se.minimaria.contact.ClaimThread;
import se.minimaria.contact.ReadThread;
import se.minimaria.network.Municipality;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;

/** Giving a name for a taken time: first what would happen, then the youth's own click. */
@Controller
class ClaimController {

    private final ClaimThread claimThread;
    private final ReadThread readThread;
    private final ClaimPageMaker maker;
    private final YouthPages pages;
    private final Network network;
    private final Clock clock;

    ClaimController(
            ClaimThread claimThread,
            ReadThread readThread,
            ClaimPageMaker maker,
            YouthPages pages,
            Network network,
            Clock clock) {
        this.claimThread = claimThread;
        this.readThread = readThread;
        this.maker = maker;
        this.pages = pages;
        this.network = network;
        this.clock = clock;
    }

    @GetMapping("/trad/namn")
    ModelAndView ask(
            @RequestParam(required = false) @Nullable UUID tid,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return pages.behindDoor(
                request,
                response,
                hash -> tid == null ? new ModelAndView("redirect:/trad") : page(null, tid, HttpStatus.OK, locale));
    }

    @PostMapping("/trad/namn")
    ModelAndView give(
            @ModelAttribute("form") ClaimForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        if (errors.hasErrors()) {
            // the number of a time that no page of ours has written; there is no form then
            return new ModelAndView("redirect:/trad");
        }
        var codes = network.municipalities().stream().map(Municipality::code).toList();
        var claim = form.claim(Sweden.day(clock.instant()), codes, errors);
        return pages.behindDoor(request, response, hash -> {
            var visit = form.tid();
            if (visit == null) {
                return new ModelAndView("redirect:/trad");
            }
            // a name was given there before: then none is asked for, and none is looked at
            if (maker.known(visit)) {
                return given(claimThread.bring(new AttendanceId(visit)));
            }
            return claim.map(told -> given(claimThread.claim(told)))
                    .orElseGet(() -> page(form, visit, HttpStatus.UNPROCESSABLE_CONTENT, locale)
                            .addObject("hasErrors", true));
        });
    }

    private static ModelAndView given(ClaimResult result) {
        return switch (result) {
            case ClaimResult.Claimed claimed ->
                new ModelAndView("redirect:/trad?nytt=" + (claimed.threadMoved() ? "namn" : "namn-kvar"));
            case ClaimResult.NoSuchVisit none -> new ModelAndView("redirect:/trad");
        };
    }

    private ModelAndView page(@Nullable ClaimForm filled, UUID visit, HttpStatusCode status, Locale locale) {
        var thread = readThread.held().orElseThrow(DoorShut::new).thread();
        var form = filled == null ? ClaimForm.empty(visit, thread.origin().concern()) : filled;
        return maker.page(visit, thread, locale)
                .map(page -> new ModelAndView("contact/claim", status)
                        .addObject("page", page)
                        .addObject("form", form))
                .orElseGet(() -> new ModelAndView("redirect:/trad"));
    }
}
