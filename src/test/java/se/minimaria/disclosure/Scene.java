package se.minimaria.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.law.About;
import se.minimaria.law.Purpose;
import se.minimaria.law.Topic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.NewFile;
import se.minimaria.person.OpenFile;
import se.minimaria.person.OpenedBy;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;
import se.minimaria.record.DraftId;
import se.minimaria.record.DraftSection;
import se.minimaria.record.SaveResult;
import se.minimaria.record.WriteDraft;
import se.minimaria.shared.Sweden;
import se.minimaria.testing.Cast;

/** What most tests of disclosure begin with: a file, a yes, a note. Every call goes through the use cases. */
@Component
class Scene {

    private final OpenFile opening;
    private final GiveConsent consenting;
    private final WriteDraft writing;
    private final SignAndDisclose signing;
    private final Clock clock;

    Scene(OpenFile opening, GiveConsent consenting, WriteDraft writing, SignAndDisclose signing, Clock clock) {
        this.opening = opening;
        this.consenting = consenting;
        this.writing = writing;
        this.signing = signing;
        this.clock = clock;
    }

    LocalDate today() {
        return Sweden.day(clock.instant());
    }

    /** A file about somebody of an age, with one person on the team. */
    FileId file(OnDuty by, String given, int age) {
        return file(by, given, today().minusYears(age));
    }

    FileId file(OnDuty by, String given, @Nullable LocalDate birth) {
        var clinic = by.clinic();
        var file = new NewFile(
                new PersonName(given, "Påhittgren"),
                birth,
                null,
                null,
                null,
                Protection.NONE,
                false,
                clinic == null ? new ClinicId("falun") : clinic,
                false,
                OpenedBy.STAFF);
        return Access.as(by, () -> opening.open(by.principal(), file, List.of(by.assignment())));
    }

    /** A yes by the young person for a month, with a note on maturity. */
    ConsentId yes(OnDuty by, FileId file, PrincipalId receiver, Topic... topics) {
        return yes(by, file, today(), today().plusMonths(1), receiver, topics);
    }

    ConsentId yes(OnDuty by, FileId file, LocalDate from, LocalDate to, PrincipalId receiver, Topic... topics) {
        var consent = new NewConsent(
                file,
                Giver.YOUTH,
                "Förstår vad det betyder.",
                WrittenForm.PAPER,
                "2026-1",
                Purpose.CARE,
                from,
                to,
                Set.of(receiver),
                Set.of(topics));
        return switch (Access.as(by, () -> consenting.give(consent))) {
            case GiveResult.Given given -> given.consent();
            case GiveResult.Invalid invalid ->
                throw new AssertionError(invalid.errors().toString());
            case GiveResult.NotThere no -> throw new AssertionError("no such file");
        };
    }

    static DraftSection section(String heading, Topic topic, @Nullable PrincipalId to, @Nullable String necessity) {
        return new DraftSection(heading, topic, About.SUBJECT_ONLY, "Om " + heading, to, necessity);
    }

    static DraftSection section(String heading, Topic topic, @Nullable PrincipalId to) {
        return section(heading, topic, to, null);
    }

    /** A saved note, ready to sign. */
    Note note(OnDuty by, FileId file, DraftSection... sections) {
        return Access.as(by, () -> {
            var draft = writing.begin(file, Optional.empty(), clock.instant());
            return switch (writing.save(draft.id(), draft.version(), List.of(sections))) {
                case SaveResult.Saved saved ->
                    new Note(saved.draft().id(), saved.draft().version());
                case SaveResult.Conflict conflict -> throw new AssertionError("somebody else saved");
                case SaveResult.TooLong tooLong -> throw new AssertionError("too long");
                case SaveResult.Gone gone -> throw new AssertionError("gone");
            };
        });
    }

    /** A saved note. */
    record Note(DraftId id, int version) {}

    /** Signs a note and says what became of it. */
    SignedOutcome.Done signed(OnDuty by, Note note) {
        return (SignedOutcome.Done) Access.as(by, () -> signing.sign(note.id(), note.version()));
    }

    SignedOutcome.Done signed(OnDuty by, FileId file, DraftSection... sections) {
        return signed(by, note(by, file, sections));
    }

    /** A copy of one section about somebody, from the Region to a municipality. */
    IncomingId sent(String given, PrincipalId receiver) {
        var file = file(Cast.RONJA, given, 16);
        yes(Cast.RONJA, file, receiver, Topic.SLEEP);
        var done = signed(Cast.RONJA, file, section("Sömn", Topic.SLEEP, receiver));
        return done.passages().getFirst().receipt().orElseThrow();
    }
}
