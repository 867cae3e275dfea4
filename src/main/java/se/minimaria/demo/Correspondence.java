package se.minimaria.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.booking.AttendanceId;
import se.minimaria.contact.AnswerThread;
import se.minimaria.contact.Claim;
import se.minimaria.contact.ClaimResult.Claimed;
import se.minimaria.contact.ClaimThread;
import se.minimaria.contact.Concern;
import se.minimaria.contact.Judgement;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.OpenThread;
import se.minimaria.contact.OpenThread.Told;
import se.minimaria.contact.OpenedThread;
import se.minimaria.contact.Origin;
import se.minimaria.contact.Triage;
import se.minimaria.contact.Triage.Said;
import se.minimaria.contact.TriageThread;
import se.minimaria.network.ClinicId;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.shared.WorldClock;

/** Invented people who write before they come, and those who answer them. */
@Component
@OnlyInDemo
class Correspondence {

    private final Steps steps;
    private final OpenThread open;
    private final AnswerThread answer;
    private final TriageThread triage;
    private final ClaimThread claim;

    Correspondence(Steps steps, OpenThread open, AnswerThread answer, TriageThread triage, ClaimThread claim) {
        this.steps = steps;
        this.open = open;
        this.answer = answer;
        this.triage = triage;
        this.claim = claim;
    }

    /** A question without a name. The form's key is drawn, so asking again gives the same thread. */
    OpenedThread ask(Random random, Instant at, ClinicId clinic) {
        var form = new UUID(random.nextLong(), random.nextLong());
        var text = new MessageText(Texts.question(random));
        return WorldClock.at(at, () -> steps.in(new Visitor(), () -> open.open(form, clinic, text)));
    }

    /** Somebody who works with the young asks for advice about nobody. */
    void asksForAdvice(Random random, Instant at, ClinicId clinic) {
        var form = new UUID(random.nextLong(), random.nextLong());
        var told = new Told(Origin.form(Concern.ADVICE, Optional.empty(), List.of()), null, false);
        WorldClock.at(
                at, () -> steps.in(new Visitor(), () -> open.open(form, clinic, told, new MessageText(Texts.ADVICE))));
    }

    /** The answer of the one who has the inbox, some hours later. */
    void answer(int unit, Random random, OpenedThread thread, OnDuty who, Instant at) {
        var form = new UUID(random.nextLong(), random.nextLong());
        var text = new MessageText(Texts.answer(random));
        var sorted = sorted(random);
        WorldClock.at(
                at,
                () -> steps.once(unit, "sort", who, () -> {
                    triage.sort(thread.id(), Judgement.asProposed(sorted, "Första bedömning av det som skrevs."));
                    return Optional.empty();
                }));
        WorldClock.at(
                at.plus(Duration.ofMinutes(4)),
                () -> steps.once(unit, "answer", who, () -> {
                    answer.answer(thread.id(), form, text);
                    return Optional.empty();
                }));
    }

    private static Triage sorted(Random random) {
        return new Triage(
                random.nextInt(40) == 0 ? Said.YES : Said.NO,
                random.nextInt(3) == 0 ? Said.NO : Said.NOT_ASKED,
                Invented.one(random, List.of(Said.values())),
                random.nextInt(6) == 0 ? Said.YES : Said.NOT_ASKED,
                Invented.one(random, List.of(Said.values())),
                random.nextInt(12) == 0 ? Said.YES : Said.NO,
                random.nextInt(12) == 0 ? Said.YES : Said.NO);
    }

    /** The youth's own act: a name, and with it a file. */
    Optional<UUID> claim(int unit, OpenedThread thread, UUID visit, Invented who, Instant at) {
        var wish = new Claim(
                new AttendanceId(visit),
                who.name(),
                who.birthDate().getYear(),
                who.sex(),
                who.home(),
                who.protection(),
                who.relative());
        return WorldClock.at(
                at,
                () -> steps.once(
                        unit,
                        "claim",
                        new ThreadHolder(thread.codeHash()),
                        () -> claim.claim(wish) instanceof Claimed claimed
                                ? Optional.of(claimed.file().value())
                                : Optional.empty()));
    }
}
