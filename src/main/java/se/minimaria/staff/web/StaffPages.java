package se.minimaria.staff.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.StaffId;
import se.minimaria.network.Network;
import se.minimaria.shared.Page;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.Assignment;
import se.minimaria.staff.Assignment.State;
import se.minimaria.staff.Colleague;
import se.minimaria.staff.StaffChange;

/** Makes the pages about people at work. */
@Component
class StaffPages {

    private final StaffWords words;
    private final ChangeLines lines;
    private final Network network;
    private final Clock clock;

    StaffPages(StaffWords words, ChangeLines lines, Network network, Clock clock) {
        this.words = words;
        this.lines = lines;
        this.network = network;
        this.clock = clock;
    }

    StaffListPage list(Page<Colleague> people, List<StaffChange> changes, boolean administered, Locale locale) {
        return new StaffListPage(
                network.principal(Access.atOffice().principal()).name(),
                administered,
                people.items().stream().map(one -> row(one, locale)).toList(),
                people.more()
                        ? "/arbete/personal?efter=" + people.items().getLast().id()
                        : null,
                lines.of(changes, locale));
    }

    ColleaguePage one(Colleague colleague, List<StaffChange> changes, boolean administered, Locale locale) {
        return new ColleaguePage(
                colleague.id().toString(),
                colleague.name().full(),
                account(colleague, locale),
                keeper(colleague).orElse(null),
                administered,
                running(colleague).stream().map(one -> post(one, locale)).toList(),
                over(colleague).stream().map(one -> post(one, locale)).toList(),
                lines.of(changes, locale));
    }

    ColleaguePage.Post post(Assignment assignment, Locale locale) {
        return new ColleaguePage.Post(
                assignment.id().toString(),
                words.post(assignment, locale),
                words.period(assignment, locale),
                note(assignment, locale),
                assignment.state() == State.PAUSED);
    }

    /** The address of a person's page. */
    static String address(StaffId staff) {
        return "/arbete/personal/" + staff;
    }

    /** The name of the principal that looks after the account, when it is another one. */
    Optional<String> keeper(Colleague colleague) {
        return Optional.of(colleague.keeper())
                .filter(keeper -> !keeper.equals(Access.atOffice().principal()))
                .map(keeper -> network.principal(keeper).name());
    }

    private StaffListPage.Row row(Colleague one, Locale locale) {
        return new StaffListPage.Row(
                one.id().toString(),
                one.name().full(),
                running(one).stream()
                        .map(post -> said(words.post(post, locale), note(post, locale)))
                        .toList(),
                over(one).stream().map(post -> words.post(post, locale)).toList(),
                account(one, locale));
    }

    private static String said(String post, @Nullable String note) {
        return note == null ? post : post + ". " + note;
    }

    private List<Assignment> running(Colleague colleague) {
        var today = Sweden.day(clock.instant());
        return colleague.assignments().stream()
                .filter(one -> !one.overOn(today))
                .toList();
    }

    private List<Assignment> over(Colleague colleague) {
        var today = Sweden.day(clock.instant());
        return colleague.assignments().stream().filter(one -> one.overOn(today)).toList();
    }

    private @Nullable String note(Assignment assignment, Locale locale) {
        if (assignment.state() == State.PAUSED) {
            return words.text(locale, "staff.paused");
        }
        var later = assignment.from().isAfter(Sweden.day(clock.instant()));
        return later ? words.text(locale, "staff.coming", words.day(assignment.from(), locale)) : null;
    }

    private String account(Colleague one, Locale locale) {
        var state = one.accountSince()
                .map(since -> words.text(locale, "staff.account.since", words.day(since, locale)))
                .orElseGet(() -> words.text(locale, "staff.account.none"));
        return one.codeUntil()
                .map(until -> state + " " + words.text(locale, "staff.account.code", words.moment(until, locale)))
                .orElse(state);
    }
}
