package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
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
import se.minimaria.booking.BookResult;
import se.minimaria.booking.HolderVisits;
import se.minimaria.contact.OfferId;
import se.minimaria.contact.ReadThread;
import se.minimaria.contact.TakeOffer;

/** The thread of whoever holds the words, for as long as the door is open; without that, the form for the words. */
@Controller
class ThreadController {

    private static final Set<String> NEWS =
            Set.of("flyttad", "sen", "meddelande", "tid", "namn", "namn-kvar", "avbokad");

    private final ReadThread readThread;
    private final Sending sending;
    private final TakeOffer takeOffer;
    private final HolderVisits visits;
    private final YouthPages pages;

    ThreadController(
            ReadThread readThread, Sending sending, TakeOffer takeOffer, HolderVisits visits, YouthPages pages) {
        this.readThread = readThread;
        this.sending = sending;
        this.takeOffer = takeOffer;
        this.visits = visits;
        this.pages = pages;
    }

    @GetMapping("/trad")
    ModelAndView read(
            @RequestParam(name = "nytt", required = false) @Nullable String news,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return pages.behindDoor(request, response, hash -> {
            var page = thread(WriteForm.empty(null), HttpStatus.OK, locale);
            return news != null && NEWS.contains(news)
                    ? page.addObject("notice", pages.text(locale, "contact.news." + news))
                    : page;
        });
    }

    /** The address of a form that was refused, typed or opened again, perhaps in another language. */
    @GetMapping({"/trad/meddelande", "/trad/tid", "/trad/stang"})
    String back() {
        return "redirect:/trad";
    }

    @PostMapping("/trad/meddelande")
    ModelAndView write(
            @ModelAttribute("form") WriteForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return pages.behindDoor(
                request,
                response,
                hash -> sending.write(form, errors)
                        ? new ModelAndView("redirect:/trad?nytt=meddelande")
                        : thread(form, HttpStatus.UNPROCESSABLE_CONTENT, locale).addObject("hasErrors", true));
    }

    @PostMapping("/trad/tid")
    ModelAndView take(
            @RequestParam UUID offer, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return pages.behindDoor(request, response, hash -> switch (takeOffer.take(new OfferId(offer))) {
            case BookResult.Booked booked -> new ModelAndView("redirect:/trad?nytt=tid");
            case BookResult.Taken taken ->
                thread(WriteForm.empty(null), HttpStatus.CONFLICT, locale)
                        .addObject("nearest", pages.choices(taken.nearest(), locale));
            case BookResult.NotOffered refused ->
                thread(WriteForm.empty(null), HttpStatus.CONFLICT, locale)
                        .addObject("refused", pages.text(locale, refused.messageKey()));
            case BookResult.Held held -> throw new IllegalStateException("An offer is taken at once");
        });
    }

    private ModelAndView thread(WriteForm form, HttpStatusCode status, Locale locale) {
        var conversation = readThread.held().orElseThrow(DoorShut::new);
        var page = pages.thread(conversation, visits.of(), locale);
        page.setStatus(status);
        return page.addObject("form", form);
    }
}
