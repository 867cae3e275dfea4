package se.minimaria.browser;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.Slot;
import se.minimaria.booking.SlotQuery;
import se.minimaria.booking.WorkingTimes;
import se.minimaria.disclosure.GiveConsent;
import se.minimaria.disclosure.Giver;
import se.minimaria.disclosure.IncomingDocuments;
import se.minimaria.disclosure.IncomingId;
import se.minimaria.disclosure.NewConsent;
import se.minimaria.disclosure.SignAndDisclose;
import se.minimaria.disclosure.SignedOutcome;
import se.minimaria.disclosure.WrittenForm;
import se.minimaria.law.Purpose;
import se.minimaria.law.Topic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.NewFile;
import se.minimaria.person.OpenFile;
import se.minimaria.person.OpenedBy;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;
import se.minimaria.portal.InviteYoungPerson;
import se.minimaria.record.Draft;
import se.minimaria.record.DraftSection;
import se.minimaria.record.SaveResult;
import se.minimaria.record.WriteDraft;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.StaffDirectory;
import se.minimaria.testing.Crew;

/** Somebody at work who does what the pages of a crawl are to show, through the use cases. */
record Colleague(OnDuty duty, String userName, ApplicationContext beans) {

    private static final ClinicId FALUN = new ClinicId("falun");
    private static final int FORTNIGHT = 14 * 24 * 3600;

    static Colleague of(Crew.Member member, AssignmentId assignment, ApplicationContext beans) {
        var duty = Access.as(
                new SystemActor("test", Crew.REGION),
                () -> beans.getBean(StaffDirectory.class)
                        .assignment(assignment)
                        .orElseThrow()
                        .onDuty());
        return new Colleague(duty, member.userName(), beans);
    }

    FileId file(PersonName name) {
        return file(name, Protection.NONE);
    }

    /** Opens a file in which the own assignment takes part. */
    FileId file(PersonName name, Protection protection) {
        var file = new NewFile(
                name, LocalDate.of(2009, 3, 14), null, null, null, protection, false, FALUN, false, OpenedBy.STAFF);
        var team = List.of(duty.assignment());
        return Access.as(duty, () -> beans.getBean(OpenFile.class).open(duty.principal(), file, team));
    }

    void notesAYes(FileId file, PrincipalId receiver, Topic... topics) {
        var today = Sweden.day(now());
        var consent = new NewConsent(
                file,
                Giver.YOUTH,
                "Kunde säga med egna ord vad det betyder.",
                WrittenForm.PAPER,
                "2026-1",
                Purpose.CARE,
                today,
                today.plusMonths(5),
                Set.of(receiver),
                Set.of(topics));
        Access.run(duty, () -> beans.getBean(GiveConsent.class).give(consent));
    }

    /** A draft that has been saved once. */
    Draft drafts(FileId file, DraftSection... sections) {
        var drafts = beans.getBean(WriteDraft.class);
        return Access.as(duty, () -> {
            var begun = drafts.begin(file, Optional.empty(), now());
            var saved = drafts.save(begun.id(), begun.version(), Arrays.asList(sections));
            return ((SaveResult.Saved) saved).draft();
        });
    }

    SignedOutcome.Done signs(Draft draft) {
        var signing = beans.getBean(SignAndDisclose.class);
        return Access.as(duty, () -> (SignedOutcome.Done) signing.sign(draft.id(), draft.version()));
    }

    /** Works every day of the week from now on; the first free times. */
    List<Slot> freeTimes() {
        var hours = beans.getBean(WorkingTimes.class);
        var today = Sweden.day(now());
        for (var day : DayOfWeek.values()) {
            Access.run(
                    duty,
                    () -> hours.set(
                            duty.assignment(),
                            duty.staff(),
                            FALUN,
                            day,
                            LocalTime.of(8, 0),
                            LocalTime.of(17, 0),
                            today,
                            today.plusDays(20)));
        }
        var query = new SlotQuery(
                now(), now().plusSeconds(FORTNIGHT), Set.of(), Set.of(), Optional.of(duty.assignment()), 4);
        return Access.as(duty, () -> beans.getBean(FindSlots.class).find(query));
    }

    void books(Slot slot, FileId file) {
        Access.run(duty, () -> beans.getBean(Book.class).book(slot, new Attendee.File(file)));
    }

    String handsOverCode(FileId file) {
        return Access.as(duty, () -> beans.getBean(InviteYoungPerson.class).make(file));
    }

    /** The copy that came in about somebody. */
    IncomingId copyAbout(PersonName name) {
        return Access.as(duty, () -> beans.getBean(IncomingDocuments.class).inbox()).stream()
                .filter(copy -> copy.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void binds(IncomingId copy, FileId file) {
        Access.run(duty, () -> beans.getBean(IncomingDocuments.class).bind(copy, file));
    }

    private Instant now() {
        return beans.getBean(Clock.class).instant();
    }
}
