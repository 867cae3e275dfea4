package se.minimaria.contact.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.contact.Inbox.View;
import se.minimaria.contact.RecordCall;
import se.minimaria.contact.ThreadId;
import se.minimaria.web.Portion;

/** Keeping how a call went to somebody who had asked for it. */
@Controller
class CallController {

    private final RecordCall recordCall;
    private final InboxViews views;

    CallController(RecordCall recordCall, InboxViews views) {
        this.recordCall = recordCall;
        this.views = views;
    }

    @PostMapping("/arbete/inkorg/{id}/ring")
    ModelAndView keep(
            @PathVariable UUID id,
            @ModelAttribute("call") CallForm form,
            BindingResult errors,
            RedirectAttributes flash,
            Locale locale) {
        var result = form.tried(errors);
        if (result.isEmpty()) {
            return again(id, form, locale);
        }
        return switch (recordCall.record(new ThreadId(id), result.get(), form.again())) {
            case KEPT -> done(id, "called", flash, locale);
            case ENDED_BEFORE -> done(id, "called-before", flash, locale);
            case NOT_THERE -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case TOO_SOON -> {
                errors.rejectValue("result", "contact.call.result.too-soon");
                yield again(id, form, locale);
            }
            case WHEN -> {
                errors.rejectValue("hours", "contact.ring.hours.missing");
                yield again(id, form, locale);
            }
        };
    }

    private ModelAndView done(UUID id, String news, RedirectAttributes flash, Locale locale) {
        flash.addFlashAttribute("notice", views.text(locale, "contact.inbox.news." + news));
        return new ModelAndView("redirect:/arbete/inkorg/" + id);
    }

    private ModelAndView again(UUID id, CallForm form, Locale locale) {
        var page = views.item(View.WAITING, Portion.of(null), new ThreadId(id), locale)
                .addObject("call", form);
        return FirstPages.again(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
