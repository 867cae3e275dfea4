package se.minimaria.message.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.message.DemoOutbox;
import se.minimaria.message.DemoOutbox.Shown;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Moments;

/** Utkorgen: what the demo would have sent, as it would have looked. Not there at all outside the demo. */
@Controller
@OnlyInDemo
class DemoOutboxController {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+(/[A-Za-z0-9/_-]+)");

    private final DemoOutbox outbox;
    private final Moments moments;

    DemoOutboxController(DemoOutbox outbox, Moments moments) {
        this.outbox = outbox;
        this.moments = moments;
    }

    @GetMapping("/demo/utkorg")
    ModelAndView show(Locale locale) {
        var letters = outbox.all().stream().map(one -> letter(one, locale)).toList();
        return new ModelAndView("message/outbox", "letters", letters);
    }

    private Letter letter(Shown one, Locale locale) {
        var at = Sweden.wall(one.at());
        var when = moments.day(at.toLocalDate(), locale) + " " + moments.time(at, locale);
        var link = LINK.matcher(one.text());
        var body = link.find()
                ? new Body(
                        one.text().substring(0, link.start()),
                        link.group(),
                        link.group(1),
                        one.text().substring(link.end()))
                : new Body(one.text(), "", "", "");
        return new Letter(
                when,
                one.channel().code(),
                one.address(),
                one.language().toLanguageTag(),
                one.subject(),
                body,
                one.parts());
    }

    /** One message as it is shown. */
    record Letter(String when, String channel, String address, String lang, String subject, Body body, int parts) {}

    /** A text with its link, if it has one, as something to press: it leads to this machine. */
    record Body(String before, String link, String path, String after) {}
}
