package se.minimaria.video.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.minimaria.network.Network;
import se.minimaria.video.AnswerQueue;
import se.minimaria.video.AnswerQueue.Queue;

/** Prata: the queues of whoever is on duty. To have the page open is to sit ready to answer. */
@Controller
class DeskController {

    private static final String PATH = "/arbete/prata";

    private final AnswerQueue queue;
    private final Network network;
    private final TalkWords words;
    private final Clock clock;

    DeskController(AnswerQueue queue, Network network, TalkWords words, Clock clock) {
        this.queue = queue;
        this.network = network;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(required = false) @Nullable String slut, Locale locale) {
        var queues = queue.sitDown().stream().map(one -> row(one, locale)).toList();
        var talks = queue.answered().stream().map(Object::toString).toList();
        var page = new ModelAndView("video/desk").addObject("page", new DeskPage(queues, talks));
        return slut == null ? page : page.addObject("notice", words.text(locale, "video.desk.over"));
    }

    @PostMapping(PATH)
    ModelAndView take(@RequestParam String mottagning, RedirectAttributes flash, Locale locale) {
        var clinic = network.clinicAt(mottagning).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var taken = queue.takeFirst(clinic.id());
        if (taken.isEmpty()) {
            flash.addFlashAttribute("notice", words.text(locale, "video.desk.nobody-left"));
        }
        return new ModelAndView(
                "redirect:" + taken.map(room -> PATH + "/" + room).orElse(PATH));
    }

    private QueueRow row(Queue one, Locale locale) {
        var clinic = network.clinic(one.clinic());
        var minutes = one.since()
                .map(since -> Duration.between(since, clock.instant()).toMinutes());
        return new QueueRow(
                clinic.id().value(),
                clinic.name(),
                one.waiting(),
                minutes.map(waited -> words.text(locale, "video.desk.since", Math.max(1, waited)))
                        .orElse(""));
    }

    /** The queues, and the talks that the reader is in. */
    record DeskPage(List<QueueRow> queues, List<String> talks) {}

    /** One queue. */
    record QueueRow(String clinic, String name, int waiting, String since) {}
}
