package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.contact.ContactDuty.Kind;
import se.minimaria.contact.Inbox.View;
import se.minimaria.contact.OpenThread.Told;
import se.minimaria.contact.Triage.Question;
import se.minimaria.contact.Triage.Said;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Sorting: what is decided and why, what must be done, and what Today says of it. */
@MinimariaTest
class TriageThreadIT {

    @Autowired
    private OpenThread openThread;

    @Autowired
    private ReadThread readThread;

    @Autowired
    private ContinueThread continueThread;

    @Autowired
    private TriageThread triageThread;

    @Autowired
    private ContactDuties duties;

    @Autowired
    private Inbox inbox;

    @Autowired
    private RemoveExpired removal;

    @Autowired
    private Cast cast;

    @Test
    void dangerMakesATaskAtOnceThatStandsUntilSomebodySaysHowItWent() {
        var thread = open(false).id();
        assertThat(sort(thread, acute())).isEqualTo(SortResult.DONE);
        assertThat(sort(thread, acute())).as("sorted twice").isEqualTo(SortResult.DONE);

        var tasks = conversation(thread).tasks();
        assertThat(tasks).extracting(Task::kind).containsExactly(Task.Kind.ACUTE);
        assertThat(kinds(thread)).contains(Kind.ACUTE);
        assertThat(Access.as(Cast.RONJA, () -> triageThread.close(thread))).isEqualTo(SortResult.TASK_LEFT);
        assertThat(conversation(thread).thread().closedAt()).isEmpty();

        var outcome = new MessageText("Pratade i en timme. Kommer i morgon.");
        assertThat(Access.as(
                        Cast.KIM,
                        () -> triageThread.finish(thread, tasks.getFirst().id(), outcome)))
                .as("another authority")
                .isFalse();
        assertThat(Access.as(
                        Cast.RONJA,
                        () -> triageThread.finish(thread, tasks.getFirst().id(), outcome)))
                .isTrue();
        assertThat(Access.as(
                        Cast.RONJA,
                        () -> triageThread.finish(thread, tasks.getFirst().id(), outcome)))
                .as("said once")
                .isFalse();
        assertThat(kinds(thread)).doesNotContain(Kind.ACUTE);
        assertThat(conversation(thread).tasks().getFirst().outcome()).isEqualTo(outcome.value());
        assertThat(Access.as(Cast.RONJA, () -> triageThread.close(thread))).isEqualTo(SortResult.DONE);
    }

    @Test
    void whoeverNeedsMoreIsLedOnAndNeverTurnedAway() {
        var thread = open(false).id();
        var beyond = new Judgement(
                calm(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Elsewhere.EMERGENCY), "");
        assertThat(sort(thread, beyond)).isEqualTo(SortResult.WANTS_REASON);
        assertThat(conversation(thread).thread().sorted()).isEmpty();

        var reasoned = new Judgement(
                calm(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Elsewhere.EMERGENCY),
                "Behöver avgiftas inneliggande.");
        assertThat(sort(thread, reasoned)).isEqualTo(SortResult.DONE);

        var task = conversation(thread).tasks().getFirst();
        assertThat(task.kind()).isEqualTo(Task.Kind.REFER_OUT);
        assertThat(task.door()).contains(Elsewhere.EMERGENCY);
        assertThat(task.reason()).isEqualTo("Behöver avgiftas inneliggande.");
        assertThat(kinds(thread)).contains(Kind.REFER_OUT);
        assertThat(conversation(thread).thread().waitingSince())
                .as("still waits for us")
                .isPresent();
    }

    @Test
    void aPriorityThatDiffersFromTheAnswersKeepsItsReason() {
        var thread = open(false).id();
        var other = new Judgement(
                calm(), Optional.of(Priority.SOON), Optional.empty(), Optional.empty(), Optional.empty(), " ");
        assertThat(sort(thread, other)).isEqualTo(SortResult.WANTS_REASON);
        var reasoned = new Judgement(
                calm(), Optional.of(Priority.SOON), Optional.empty(), Optional.empty(), Optional.empty(), "Rösten.");
        assertThat(sort(thread, reasoned)).isEqualTo(SortResult.DONE);

        var sorted = conversation(thread).thread().sorted().orElseThrow();
        assertThat(sorted.proposed()).isEqualTo(Priority.NORMAL);
        assertThat(sorted.priority()).isEqualTo(Priority.SOON);
        assertThat(sorted.reason()).isEqualTo("Rösten.");
    }

    @Test
    void whoeverTellsOfDangerStandsFirstAndSeesTheHelpUntilSomebodyHasLooked() {
        var opened = open(true);
        var youth = new ThreadHolder(opened.codeHash());
        assertThat(held(youth).acute()).isTrue();
        assertThat(kinds(opened.id())).contains(Kind.ALARM);
        assertThat(Access.as(Cast.KIM, () -> duties.open()))
                .as("another authority")
                .noneMatch(duty -> duty.thread().equals(opened.id()));
        var queue = Access.as(Cast.RONJA, () -> inbox.list(View.WAITING, 100_000));
        assertThat(queue.stream().takeWhile(ContactThread::acute))
                .extracting(ContactThread::id)
                .contains(opened.id());

        sort(opened.id(), Judgement.asProposed(calm(), ""));

        assertThat(held(youth).acute()).isFalse();
        assertThat(kinds(opened.id())).doesNotContain(Kind.ALARM, Kind.ACUTE);
        Access.as(youth, () -> continueThread.alarm(UUID.randomUUID(), new MessageText("Nu igen")));
        assertThat(kinds(opened.id())).as("said again").contains(Kind.ALARM);
    }

    @Test
    void todaySaysWhatIsLateAndWhatSoonWillBe() {
        var late = open(false).id();
        var soon = open(false).id();
        var calm = open(false).id();
        due(late, "-1 minute");
        due(soon, "15 hours");
        due(calm, "30 hours");

        assertThat(kinds(late)).contains(Kind.LATE);
        assertThat(kinds(soon)).contains(Kind.SOON);
        assertThat(kinds(calm)).isEmpty();
        var order = Access.as(Cast.RONJA, () -> inbox.list(View.WAITING, 100_000)).stream()
                .map(ContactThread::id)
                .toList();
        assertThat(order.indexOf(late)).isLessThan(order.indexOf(calm));
        assertThat(order.indexOf(soon)).isLessThan(order.indexOf(calm));
    }

    @Test
    void aQuestionThatWasNotAskedComesBackToWhoeverTookItOn() {
        var thread = open(false).id();
        sort(thread, Judgement.asProposed(Triage.UNASKED, ""));

        assertThat(kinds(thread)).contains(Kind.UNASKED);
        assertThat(Access.as(Cast.DORIS, () -> duties.open()))
                .noneMatch(duty -> duty.thread().equals(thread) && duty.kind() == Kind.UNASKED);
        sort(thread, Judgement.asProposed(calm(), ""));
        assertThat(kinds(thread)).doesNotContain(Kind.UNASKED);
    }

    @Test
    void tasksGoWithTheThread() {
        var thread = open(false).id();
        sort(thread, acute());
        change("update contact.thread set expires_at = now() - interval '1 day' where id = '%s'".formatted(thread));

        assertThat(Access.as(Cast.system(Cast.REGION), () -> removal.remove())).isPositive();

        assertThat(rows("select count(*) from contact.task where thread_id = '%s'".formatted(thread)))
                .isZero();
    }

    private static Triage calm() {
        return Triage.of(Collections.nCopies(Question.values().length, Said.NO));
    }

    private static Judgement acute() {
        return Judgement.asProposed(calm().with(Question.DANGER, Said.YES), "Ensam på stationen.");
    }

    private OpenedThread open(boolean danger) {
        var told = new Told(Origin.WRITTEN, null, danger);
        return Access.as(
                new Visitor(),
                () -> openThread.open(UUID.randomUUID(), Cast.FALUN_CLINIC, told, new MessageText("Hjälp")));
    }

    private SortResult sort(ThreadId thread, Judgement judgement) {
        return Access.as(Cast.RONJA, () -> triageThread.sort(thread, judgement));
    }

    private Conversation conversation(ThreadId thread) {
        return ((ThreadOpening.Opened) Access.as(Cast.RONJA, () -> readThread.onDuty(thread))).conversation();
    }

    private ContactThread held(ThreadHolder youth) {
        return Access.as(youth, () -> readThread.held()).orElseThrow().thread();
    }

    private List<Kind> kinds(ThreadId thread) {
        return Access.as(Cast.RONJA, () -> duties.open()).stream()
                .filter(duty -> duty.thread().equals(thread))
                .map(ContactDuty::kind)
                .toList();
    }

    private void due(ThreadId thread, String from) {
        change("update contact.thread set answer_due_at = now() + interval '%s' where id = '%s'"
                .formatted(from, thread));
    }

    private void change(String sql) {
        Access.as(
                Cast.system(Cast.REGION),
                () -> cast.inTransaction(database -> database.sql(sql).update()));
    }

    private int rows(String sql) {
        return Access.as(
                Cast.system(Cast.REGION),
                () -> cast.inTransaction(
                        database -> database.sql(sql).query(Integer.class).single()));
    }
}
