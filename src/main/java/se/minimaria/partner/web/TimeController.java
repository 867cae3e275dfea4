package se.minimaria.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.booking.Slot;
import se.minimaria.contact.web.SlotFilter;
import se.minimaria.contact.web.SlotsPageMaker;
import se.minimaria.partner.HandResult;
import se.minimaria.partner.OpenLink.Opened;
import se.minimaria.partner.web.TimeForm.Wanted;
import se.minimaria.web.FormKeys;

/** En tid i handen: two times to choose from, no name, no reason, and one button. */
@Controller
class TimeController {

    static final String PATH = "/partner/tid";

    private final PartnerDoor door;
    private final TimePages pages;
    private final SlotsPageMaker more;
    private final Handing handing;
    private final SlipDoor slips;
    private final FormKeys keys;

    TimeController(
            PartnerDoor door, TimePages pages, SlotsPageMaker more, Handing handing, SlipDoor slips, FormKeys keys) {
        this.door = door;
        this.pages = pages;
        this.more = more;
        this.handing = handing;
        this.slips = slips;
        this.keys = keys;
    }

    @GetMapping(PATH)
    ModelAndView ask(
            @RequestParam(required = false) @Nullable String slot,
            @RequestParam(required = false) @Nullable String nytt,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var form = TimeForm.empty(slot, locale.getLanguage());
        return door.opened(request, response)
                .map(opened -> pages.page(opened.partner(), form, HttpStatus.OK, locale)
                        .addObject("undone", "angrad".equals(nytt)))
                .orElseGet(() -> shut(form, request, locale));
    }

    /** More times, at any place; each leads back with itself chosen. */
    @GetMapping(PATH + "/fler")
    ModelAndView more(
            @ModelAttribute("filter") SlotFilter filter,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return door.opened(request, response).isPresent()
                ? new ModelAndView("partner/times", "page", more.page(filter, locale))
                : shut(TimeForm.empty(null, locale.getLanguage()), request, locale);
    }

    /** For whoever has opened no link yet, and for whoever has one that opens nothing any more. */
    private ModelAndView shut(TimeForm form, HttpServletRequest request, Locale locale) {
        return pages.shut(form, locale).addObject("unopened", door.link(request).isEmpty());
    }

    @PostMapping(PATH)
    ModelAndView hand(
            @ModelAttribute("form") TimeForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var opened = door.opened(request, response);
        if (opened.isEmpty()) {
            return pages.shut(form, locale);
        }
        var partner = opened.get().partner();
        var wanted = form.wanted(keys, errors);
        if (wanted.isEmpty()) {
            return pages.page(partner, form, HttpStatus.UNPROCESSABLE_CONTENT, locale)
                    .addObject("hasErrors", true);
        }
        if (!slips.allows(request)) {
            return pages.refused(partner, form, "contact.words.slowly", HttpStatus.TOO_MANY_REQUESTS, locale);
        }
        var slot = pages.named(wanted.get().slot());
        if (slot.isEmpty()) {
            return pages.refused(partner, form, "contact.offer.gone", HttpStatus.CONFLICT, locale);
        }
        return switch (handing.count(opened.get().link(), wanted.get())) {
            case GONE -> pages.shut(form, locale);
            case ENOUGH -> pages.refused(partner, form, "partner.time.enough", HttpStatus.TOO_MANY_REQUESTS, locale);
            case YES -> take(opened.get(), form, wanted.get(), slot.get(), request, response, locale);
        };
    }

    private ModelAndView take(
            Opened opened,
            TimeForm form,
            Wanted wanted,
            Slot slot,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var language = slips.language(form.sprak(), locale);
        return switch (handing.take(opened.link(), wanted, slot, language.locale())) {
            case HandResult.Handed done -> {
                slips.keep(wanted.form(), done, request, response);
                yield slips.on(language, request);
            }
            case HandResult.Taken taken -> pages.instead(opened.partner(), form, taken.nearest(), locale);
            case HandResult.NotOffered not ->
                pages.refused(opened.partner(), form, not.messageKey(), HttpStatus.CONFLICT, locale);
        };
    }
}
