package se.minimaria.message.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.message.MessageLine;
import se.minimaria.message.ReadMessages;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Moments;

/** Utskick: what did not arrive, for those who can tell somebody in another way. For reading; nothing is sent again here. */
@Controller
class UnsentController {

    private final ReadMessages messages;
    private final MessageSource texts;
    private final Moments moments;

    UnsentController(ReadMessages messages, MessageSource texts, Moments moments) {
        this.messages = messages;
        this.texts = texts;
        this.moments = moments;
    }

    @GetMapping("/arbete/utskick")
    ModelAndView list(Locale locale) {
        var rows = messages.unsent().stream().map(line -> row(line, locale)).toList();
        return new ModelAndView("message/unsent", "rows", rows);
    }

    private Row row(MessageLine line, Locale locale) {
        var at = Sweden.wall(line.at());
        return new Row(
                moments.day(at.toLocalDate(), locale),
                moments.time(at, locale),
                say("message.template." + line.template().code(), locale),
                say("message.channel." + line.channel().code(), locale),
                say(line.state().messageKey(), locale),
                line.reason().map(reason -> say(reason.messageKey(), locale)).orElse(""));
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    /** One message, as words. */
    record Row(String day, String time, String what, String channel, String state, String reason) {}
}
