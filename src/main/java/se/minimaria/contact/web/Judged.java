package se.minimaria.contact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.contact.Calls;
import se.minimaria.contact.ContactThread;
import se.minimaria.contact.Proposal;
import se.minimaria.contact.Sorted;
import se.minimaria.contact.Task;
import se.minimaria.contact.Triage.Question;
import se.minimaria.contact.web.InboxPage.Duty;
import se.minimaria.contact.web.InboxPage.Fact;

/** Says in words how a contact was judged and what is to be done about it. */
@Component
class Judged {

    private final CallPageMaker calls;
    private final Phrases phrases;

    Judged(CallPageMaker calls, Phrases phrases) {
        this.calls = calls;
        this.phrases = phrases;
    }

    /** Who wants to be called; nothing where nobody does. */
    @Nullable
    CallPage call(Calls asked, Locale locale) {
        return calls.page(asked, locale);
    }

    /** What was decided, and why; that nobody has sorted it, before. */
    List<Fact> facts(ContactThread thread, Locale locale) {
        return thread.sorted()
                .map(sorted -> facts(sorted, thread, locale))
                .orElseGet(() ->
                        List.of(fact("contact.inbox.priority", text("contact.inbox.priority.none", locale), locale)));
    }

    /** The questions that are still to be asked. */
    List<String> owed(ContactThread thread, Locale locale) {
        return thread.sorted()
                .map(sorted -> said(sorted.triage().owed(), locale))
                .orElse(List.of());
    }

    Duty duty(Task task, Locale locale) {
        var what = task.door()
                .map(door -> phrases.text(
                        locale, "contact.task.refer-out", text("contact.triage.door." + door.code(), locale)))
                .orElseGet(() -> text("contact.task.acute", locale));
        return new Duty(
                task.id().toString(),
                what,
                task.reason(),
                phrases.moment(task.madeAt(), locale),
                task.doneAt()
                        .map(at ->
                                phrases.text(locale, "contact.task.done", phrases.moment(at, locale), task.outcome()))
                        .orElse(""),
                task.door().isPresent());
    }

    private List<Fact> facts(Sorted sorted, ContactThread thread, Locale locale) {
        var proposal = Proposal.of(sorted.triage(), thread.origin().concern());
        var facts = new ArrayList<Fact>();
        facts.add(fact(
                "contact.inbox.priority",
                text("contact.priority." + sorted.priority().code(), locale),
                locale));
        facts.add(fact("contact.inbox.because", because(sorted, proposal, locale), locale));
        if (!sorted.reason().isEmpty()) {
            facts.add(fact("contact.triage.reason", sorted.reason(), locale));
        }
        facts.add(fact(
                "contact.inbox.next",
                phrases.text(
                        locale,
                        "contact.inbox.next.text",
                        text("contact.triage.channel." + sorted.channel().code(), locale),
                        text(sorted.first().messageKey(), locale)),
                locale));
        return facts;
    }

    private String because(Sorted sorted, Proposal proposal, Locale locale) {
        var proposed = text("contact.priority." + sorted.proposed().code(), locale);
        var why = said(proposal.because(), locale);
        if (why.isEmpty()) {
            var unasked = sorted.triage().unasked();
            return unasked == 0
                    ? phrases.text(locale, "contact.inbox.because.nothing", proposed)
                    : phrases.text(locale, "contact.inbox.because.unasked", proposed, unasked);
        }
        return phrases.text(locale, "contact.inbox.because.text", proposed, String.join(" ", why));
    }

    private List<String> said(List<Question> questions, Locale locale) {
        return questions.stream()
                .map(question -> text("contact.triage." + question.code(), locale))
                .toList();
    }

    private Fact fact(String label, String text, Locale locale) {
        return new Fact(text(label, locale), text);
    }

    private String text(String key, Locale locale) {
        return phrases.text(locale, key);
    }
}
