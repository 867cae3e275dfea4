package se.minimaria.contact.web;

import java.util.Arrays;
import java.util.Locale;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.contact.Inbox;
import se.minimaria.contact.Inbox.View;
import se.minimaria.contact.SortResult;
import se.minimaria.contact.ThreadId;
import se.minimaria.contact.TriageThread;
import se.minimaria.web.Portion;

/** The inbox of those who answer: one address per item, the most urgent one open from the start. */
@Controller
@RequestMapping("/arbete/inkorg")
class InboxController {

    private final Inbox inbox;
    private final Sending sending;
    private final TriageThread triageThread;
    private final InboxViews views;

    InboxController(Inbox inbox, Sending sending, TriageThread triageThread, InboxViews views) {
        this.inbox = inbox;
        this.sending = sending;
        this.triageThread = triageThread;
        this.views = views;
    }

    @GetMapping
    ModelAndView queue(
            @RequestParam(name = "vy", required = false) @Nullable String vy,
            @RequestParam(name = "antal", required = false) @Nullable String asked,
            Locale locale) {
        var view = view(vy);
        var shown = Portion.of(asked);
        // a thread that belongs to a file is opened by nobody's accident
        var first = inbox.list(view, 1).stream()
                .findFirst()
                .filter(thread -> thread.file().isEmpty());
        return first.isEmpty()
                ? views.queue(view, shown, locale)
                : views.item(view, shown, first.get().id(), locale).addObject("chosen", false);
    }

    @GetMapping("/{id}")
    ModelAndView item(
            @PathVariable UUID id,
            @RequestParam(name = "vy", required = false) @Nullable String vy,
            @RequestParam(name = "antal", required = false) @Nullable String asked,
            Locale locale) {
        return views.item(view(vy), Portion.of(asked), new ThreadId(id), locale);
    }

    @PostMapping("/{id}/svar")
    ModelAndView answer(
            @PathVariable UUID id,
            @ModelAttribute("answer") WriteForm form,
            BindingResult errors,
            RedirectAttributes flash,
            Locale locale) {
        return switch (sending.answer(new ThreadId(id), form, errors)) {
            case SENT -> done(true, id, "answered", flash, locale);
            case NOT_THERE -> done(false, id, "answered", flash, locale);
            case WRONG -> wrong(again(id, locale)).addObject("answer", form);
        };
    }

    @PostMapping("/{id}/sortering")
    ModelAndView sort(
            @PathVariable UUID id,
            @ModelAttribute("triage") TriageForm form,
            BindingResult errors,
            RedirectAttributes flash,
            Locale locale) {
        var judgement = form.judgement(errors);
        if (judgement.isEmpty()) {
            return wrong(again(id, locale)).addObject("triage", form);
        }
        return switch (triageThread.sort(new ThreadId(id), judgement.get())) {
            case DONE, TASK_LEFT -> done(true, id, "sorted", flash, locale);
            case NOT_THERE -> done(false, id, "sorted", flash, locale);
            case WANTS_REASON -> {
                errors.rejectValue("reason", "contact.triage.reason.missing");
                yield wrong(again(id, locale)).addObject("triage", form);
            }
        };
    }

    @PostMapping("/{id}/ta")
    ModelAndView take(@PathVariable UUID id, RedirectAttributes flash, Locale locale) {
        return done(triageThread.take(new ThreadId(id)), id, "taken", flash, locale);
    }

    @PostMapping("/{id}/stang")
    ModelAndView close(@PathVariable UUID id, RedirectAttributes flash, Locale locale) {
        var result = triageThread.close(new ThreadId(id));
        var news = result == SortResult.TASK_LEFT ? "task-left" : "closed";
        return done(result != SortResult.NOT_THERE, id, news, flash, locale);
    }

    private ModelAndView done(boolean there, UUID id, String news, RedirectAttributes flash, Locale locale) {
        if (!there) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        flash.addFlashAttribute("notice", views.text(locale, "contact.inbox.news." + news));
        return new ModelAndView("redirect:/arbete/inkorg/" + id);
    }

    private ModelAndView again(UUID id, Locale locale) {
        return views.item(View.WAITING, Portion.of(null), new ThreadId(id), locale);
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("hasErrors", true);
    }

    private static View view(@Nullable String vy) {
        return Arrays.stream(View.values())
                .filter(view -> view.code().equals(vy))
                .findFirst()
                .orElse(View.WAITING);
    }
}
