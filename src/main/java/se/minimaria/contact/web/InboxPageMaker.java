package se.minimaria.contact.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.contact.ContactThread;
import se.minimaria.contact.Conversation;
import se.minimaria.contact.Inbox;
import se.minimaria.contact.Inbox.View;
import se.minimaria.contact.ThreadId;
import se.minimaria.contact.WaitingClock;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.Assignment;
import se.minimaria.staff.StaffDirectory;
import se.minimaria.web.Portion;

/** Makes the inbox, with or without an open item. */
@Component
class InboxPageMaker {

    private static final long HOURS_AS_DAYS = 48;

    private final Inbox inbox;
    private final StaffDirectory staff;
    private final ThreadPageMaker threads;
    private final Judged judged;
    private final Phrases phrases;
    private final Clock clock;

    InboxPageMaker(
            Inbox inbox, StaffDirectory staff, ThreadPageMaker threads, Judged judged, Phrases phrases, Clock clock) {
        this.inbox = inbox;
        this.staff = staff;
        this.threads = threads;
        this.judged = judged;
        this.phrases = phrases;
        this.clock = clock;
    }

    InboxPage page(View view, Portion shown, Optional<Conversation> open, Locale locale) {
        var counts = inbox.counts();
        var listed = inbox.list(view, shown.rows());
        var beginnings = inbox.beginnings(listed);
        var current = open.map(conversation -> conversation.thread().id());
        return new InboxPage(
                view.code(),
                Arrays.stream(View.values())
                        .map(tab -> new InboxPage.Tab(
                                tab.code(),
                                phrases.text(locale, "contact.inbox.view." + tab.code()),
                                counts.getOrDefault(tab, 0),
                                tab == view))
                        .toList(),
                listed.stream()
                        .map(thread -> row(thread, beginnings.getOrDefault(thread.id(), ""), current, locale))
                        .toList(),
                shown.next(counts.getOrDefault(view, 0)),
                shown.equals(Portion.of(null)) ? null : Integer.valueOf(shown.rows()),
                median(locale),
                open.map(conversation -> detail(conversation, locale)).orElse(null));
    }

    private String median(Locale locale) {
        var month = Sweden.day(clock.instant()).withDayOfMonth(1);
        return inbox.medianToFirstAnswer(Sweden.instant(month.atStartOfDay()))
                .map(half -> span(half, "contact.span", locale))
                .orElse("");
    }

    private InboxPage.Row row(ContactThread thread, String says, Optional<ThreadId> open, Locale locale) {
        return new InboxPage.Row(
                thread.id().toString(),
                phrases.who(thread, locale),
                phrases.origin(thread.origin(), locale),
                says,
                thread.acute(),
                phrases.clinic(thread.clinic()),
                phrases.moment(thread.waitingSince().orElse(thread.lastMessageAt()), locale),
                waiting(thread, locale),
                open.filter(thread.id()::equals).isPresent());
    }

    private InboxPage.Detail detail(Conversation conversation, Locale locale) {
        var thread = conversation.thread();
        var taken = thread.takenBy().flatMap(staff::assignment);
        return new InboxPage.Detail(
                thread.id().toString(),
                threads.key(),
                phrases.who(thread, locale),
                phrases.text(
                        locale,
                        "contact.inbox.arrived",
                        phrases.moment(thread.createdAt(), locale),
                        phrases.clinic(thread.clinic())),
                phrases.origin(thread.origin(), locale),
                waiting(thread, locale),
                threads.items(conversation, locale),
                taken.map(by -> by.name().full()).orElse(""),
                taken.map(Assignment::id)
                        .filter(Access.onDuty().assignment()::equals)
                        .isPresent(),
                thread.closedAt().isPresent(),
                thread.readable(),
                thread.acute(),
                judged.facts(thread, locale),
                judged.owed(thread, locale),
                conversation.tasks().stream()
                        .map(task -> judged.duty(task, locale))
                        .toList(),
                judged.call(conversation.calls(), locale),
                thread.file().map(file -> "/arbete/personer/" + file).orElse(null));
    }

    private InboxPage.@Nullable Clock waiting(ContactThread thread, Locale locale) {
        return inbox.clock(thread).map(waiting -> clock(waiting, locale)).orElse(null);
    }

    private InboxPage.Clock clock(WaitingClock waiting, Locale locale) {
        var css = switch (waiting.state()) {
            case OK -> "";
            case SOON -> "soon";
            case OVER -> "over";
        };
        var key = "contact.clock." + (css.isEmpty() ? "left" : css);
        return new InboxPage.Clock(span(waiting.left(), key, locale), waiting.percent(), css);
    }

    /** Minutes under an hour, hours under two days, else days. */
    private String span(Duration time, String key, Locale locale) {
        if (time.toMinutes() < 60) {
            return phrases.text(locale, key + ".minutes", Math.max(1, time.toMinutes()));
        }
        return time.toHours() < HOURS_AS_DAYS
                ? phrases.text(locale, key + ".hours", time.toHours())
                : phrases.text(locale, key + ".days", time.toDays());
    }
}
