package se.minimaria.contact.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.contact.Conversation;
import se.minimaria.contact.Inbox.View;
import se.minimaria.contact.ReadThread;
import se.minimaria.contact.ThreadId;
import se.minimaria.contact.ThreadOpening;
import se.minimaria.web.Portion;

/** Opens an item of the inbox, or sends the reader to the page that has the door. */
@Component
class InboxViews {

    private static final String TEMPLATE = "contact/inbox";

    private final ReadThread readThread;
    private final InboxPageMaker maker;
    private final Phrases phrases;

    InboxViews(ReadThread readThread, InboxPageMaker maker, Phrases phrases) {
        this.readThread = readThread;
        this.maker = maker;
        this.phrases = phrases;
    }

    ModelAndView queue(View view, Portion shown, Locale locale) {
        return new ModelAndView(TEMPLATE)
                .addObject("page", maker.page(view, shown, Optional.empty(), locale))
                .addObject("chosen", false);
    }

    /** The queue with one item open; the forms are filled with what was judged before. */
    ModelAndView item(View view, Portion shown, ThreadId id, Locale locale) {
        return switch (readThread.onDuty(id)) {
            case ThreadOpening.Opened opened -> item(view, shown, opened.conversation(), locale);
            case ThreadOpening.NotThere gone -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    Conversation conversation(ThreadId id) {
        if (readThread.onDuty(id) instanceof ThreadOpening.Opened opened) {
            return opened.conversation();
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    String text(Locale locale, String key, Object... arguments) {
        return phrases.text(locale, key, arguments);
    }

    String heading(Conversation conversation, Locale locale) {
        return phrases.who(conversation.thread(), locale);
    }

    private ModelAndView item(View view, Portion shown, Conversation conversation, Locale locale) {
        var thread = conversation.thread();
        return new ModelAndView(TEMPLATE)
                .addObject("page", maker.page(view, shown, Optional.of(conversation), locale))
                .addObject("chosen", true)
                .addObject("questions", TriageQuestion.all(phrases, locale))
                .addObject("decisions", TriageQuestion.decisions(phrases, locale))
                .addObject("answer", WriteForm.empty(null))
                .addObject("finish", FinishForm.empty())
                .addObject("call", CallForm.empty())
                .addObject("triage", TriageForm.of(thread));
    }
}
