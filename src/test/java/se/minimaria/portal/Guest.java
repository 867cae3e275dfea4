package se.minimaria.portal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.YoungPerson;
import se.minimaria.access.FileId;
import se.minimaria.disclosure.ConsentId;
import se.minimaria.disclosure.GiveConsent;
import se.minimaria.disclosure.GiveResult;
import se.minimaria.disclosure.Giver;
import se.minimaria.disclosure.NewConsent;
import se.minimaria.disclosure.SignAndDisclose;
import se.minimaria.disclosure.WrittenForm;
import se.minimaria.law.About;
import se.minimaria.law.Purpose;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.OpenFile;
import se.minimaria.record.DraftSection;
import se.minimaria.record.SaveResult;
import se.minimaria.record.WriteDraft;
import se.minimaria.shared.Sweden;
import se.minimaria.testing.Cast;

/** A young person with a file, a yes and a note, and the way in. Every call goes through the use cases. */
@Component
class Guest {

    private final OpenFile opening;
    private final GiveConsent consenting;
    private final WriteDraft writing;
    private final SignAndDisclose signing;
    private final Clock clock;

    Guest(OpenFile opening, GiveConsent consenting, WriteDraft writing, SignAndDisclose signing, Clock clock) {
        this.opening = opening;
        this.consenting = consenting;
        this.writing = writing;
        this.signing = signing;
        this.clock = clock;
    }

    FileId file(OnDuty by) {
        var file = Cast.young(Cast.someone());
        return Access.as(by, () -> opening.open(by.principal(), file, List.of(by.assignment())));
    }

    ConsentId yes(OnDuty by, FileId file, PrincipalId receiver, Topic topic) {
        var today = Sweden.day(clock.instant());
        var consent = new NewConsent(
                file,
                Giver.YOUTH,
                "Förstår vad det betyder.",
                WrittenForm.PAPER,
                "2026-1",
                Purpose.CARE,
                today,
                today.plusMonths(1),
                Set.of(receiver),
                Set.of(topic));
        return ((GiveResult.Given) Access.as(by, () -> consenting.give(consent))).consent();
    }

    void note(OnDuty by, FileId file, String heading, Topic topic, About about, @Nullable PrincipalId to) {
        var section = new DraftSection(heading, topic, about, "Om " + heading, to, null);
        Access.run(by, () -> {
            var draft = writing.begin(file, Optional.empty(), clock.instant());
            var saved = (SaveResult.Saved) writing.save(draft.id(), draft.version(), List.of(section));
            signing.sign(saved.draft().id(), saved.draft().version());
        });
    }

    static LinkHolder holder(CodeHashes hashes, String code) {
        return new LinkHolder(hashes.of(code).orElseThrow());
    }

    static YoungPerson entered(SignInResult result) {
        return new YoungPerson(((SignInResult.Entered) result).account());
    }
}
