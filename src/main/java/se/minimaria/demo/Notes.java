package se.minimaria.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.disclosure.GiveConsent;
import se.minimaria.disclosure.GiveResult.Given;
import se.minimaria.disclosure.Giver;
import se.minimaria.disclosure.NewConsent;
import se.minimaria.disclosure.SignAndDisclose;
import se.minimaria.disclosure.SignedOutcome.Done;
import se.minimaria.disclosure.WrittenForm;
import se.minimaria.law.About;
import se.minimaria.law.Purpose;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.record.DraftSection;
import se.minimaria.record.SaveResult.Saved;
import se.minimaria.record.WriteDraft;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;

/** What invented staff write down after a visit: the young person's yes, and the note with what is to be sent. */
@Component
@OnlyInDemo
class Notes {

    private final Steps steps;
    private final GiveConsent consent;
    private final WriteDraft write;
    private final SignAndDisclose sign;

    Notes(Steps steps, GiveConsent consent, WriteDraft write, SignAndDisclose sign) {
        this.steps = steps;
        this.consent = consent;
        this.write = write;
        this.sign = sign;
    }

    /** A yes to substances, sleep and planning for one receiver, half a year from the day. */
    void consent(int unit, OnDuty who, FileId file, int age, PrincipalId receiver, Instant at) {
        var day = Sweden.day(at);
        var yes = new NewConsent(
                file,
                age < 13 ? Giver.BOTH : Giver.YOUTH,
                age < 18 ? "Förstår vad det betyder och kunde säga det med egna ord." : null,
                WrittenForm.PAPER,
                "2025-1",
                Purpose.CARE,
                day,
                day.plusMonths(6),
                Set.of(receiver),
                Set.of(Topic.SUBSTANCES, Topic.SLEEP, Topic.PLANNING));
        WorldClock.at(
                at,
                () -> steps.once(
                        unit,
                        "consent",
                        who,
                        () -> consent.give(yes) instanceof Given given
                                ? Optional.of(given.consent().value())
                                : Optional.empty()));
    }

    /** A note about a visit, signed; with a receiver, two of its sections are to be sent. */
    void note(
            int unit,
            int visit,
            Random random,
            OnDuty who,
            FileId file,
            UUID appointment,
            Instant occurred,
            @Nullable PrincipalId receiver) {
        var sections = new ArrayList<DraftSection>(List.of(
                section("Om samtalet", Topic.OTHER, Texts.about(random), null),
                section("Droger", Topic.SUBSTANCES, Texts.on(Topic.SUBSTANCES, random), receiver),
                section("Planering", Topic.PLANNING, Texts.on(Topic.PLANNING, random), receiver)));
        if (random.nextBoolean()) {
            sections.add(section("Sömn", Topic.SLEEP, Texts.on(Topic.SLEEP, random), null));
        }
        WorldClock.at(
                occurred.plusSeconds(3600),
                () -> steps.once(unit, "note-" + visit, who, () -> {
                    var draft = write.begin(file, Optional.of(appointment), occurred);
                    return write.save(draft.id(), draft.version(), sections) instanceof Saved saved
                                    && sign.sign(draft.id(), saved.draft().version()) instanceof Done done
                            ? Optional.of(done.entry().value())
                            : Optional.empty();
                }));
    }

    private static DraftSection section(String heading, Topic topic, String body, @Nullable PrincipalId receiver) {
        return new DraftSection(heading, topic, About.SUBJECT_ONLY, body, receiver, null);
    }
}
