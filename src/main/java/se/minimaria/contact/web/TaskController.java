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
import se.minimaria.contact.TaskId;
import se.minimaria.contact.ThreadId;
import se.minimaria.contact.TriageThread;
import se.minimaria.web.Portion;

/** Saying how a task of a contact went. */
@Controller
class TaskController {

    private final TriageThread triageThread;
    private final InboxViews views;

    TaskController(TriageThread triageThread, InboxViews views) {
        this.triageThread = triageThread;
        this.views = views;
    }

    @PostMapping("/arbete/inkorg/{id}/uppgift/{task}")
    ModelAndView finish(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @ModelAttribute("finish") FinishForm form,
            BindingResult errors,
            RedirectAttributes flash,
            Locale locale) {
        var text = form.text(errors);
        if (text.isEmpty()) {
            var page = views.item(View.WAITING, Portion.of(null), new ThreadId(id), locale);
            return FirstPages.again(
                    page.addObject("finish", form).addObject("asked", task.toString()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!triageThread.finish(new ThreadId(id), new TaskId(task), text.get())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        flash.addFlashAttribute("notice", views.text(locale, "contact.inbox.news.finished"));
        return new ModelAndView("redirect:/arbete/inkorg/" + id);
    }
}
