package se.minimaria.contact.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.booking.FindSlots;
import se.minimaria.contact.OfferSlots;
import se.minimaria.contact.ThreadId;

/** Choosing one to five free times to offer in a thread: any place, any profession. */
@Controller
class OfferController {

    private final OfferSlots offerSlots;
    private final FindSlots slots;
    private final SlotsPageMaker maker;
    private final InboxViews views;

    OfferController(OfferSlots offerSlots, FindSlots slots, SlotsPageMaker maker, InboxViews views) {
        this.offerSlots = offerSlots;
        this.slots = slots;
        this.maker = maker;
        this.views = views;
    }

    @GetMapping("/arbete/inkorg/{id}/tider")
    ModelAndView choose(@PathVariable UUID id, @ModelAttribute("filter") SlotFilter filter, Locale locale) {
        return page(id, filter, List.of(), locale);
    }

    @PostMapping("/arbete/inkorg/{id}/tider")
    ModelAndView offer(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> slot,
            @ModelAttribute("filter") SlotFilter filter,
            RedirectAttributes flash,
            Locale locale) {
        var ticked = slot == null ? List.<String>of() : slot;
        var named = ticked.stream()
                .map(SlotKey::parse)
                .flatMap(Optional::stream)
                .map(key -> slots.named(key.assignment(), key.clinic(), key.starts()))
                .flatMap(Optional::stream)
                .toList();
        if (named.isEmpty() || named.size() > OfferSlots.MOST || named.size() < ticked.size()) {
            var page = page(id, filter, ticked, locale).addObject("hasErrors", true);
            var problem = named.isEmpty() && ticked.isEmpty() ? "none" : named.size() < ticked.size() ? "gone" : "many";
            page.addObject("problem", views.text(locale, "contact.offers." + problem, OfferSlots.MOST));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        if (!offerSlots.offer(new ThreadId(id), named)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        flash.addFlashAttribute("notice", views.text(locale, "contact.inbox.news.offered", named.size()));
        return new ModelAndView("redirect:/arbete/inkorg/" + id);
    }

    private ModelAndView page(UUID id, SlotFilter filter, List<String> ticked, Locale locale) {
        var conversation = views.conversation(new ThreadId(id));
        return new ModelAndView("contact/offers")
                .addObject("id", id)
                .addObject("heading", views.heading(conversation, locale))
                .addObject("ticked", ticked)
                .addObject("page", maker.everybody(filter, locale));
    }
}
