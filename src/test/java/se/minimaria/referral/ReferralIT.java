package se.minimaria.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.law.ReferralSender;
import se.minimaria.shared.Sweden;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** A referral that comes in: where it lies, who sees it, the one way that it goes, and how it ends. */
@MinimariaTest
class ReferralIT {

    @Autowired
    private ReferralDesk desk;

    @Autowired
    private SendReferral sending;

    @Autowired
    private ReadReferral reading;

    @Autowired
    private MoveReferral moving;

    @Autowired
    private ReferralDuties duties;

    @Autowired
    private RemoveReturned removal;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @Test
    void javaAndTheDatabaseKnowTheSameWay() {
        for (var direction : Direction.values()) {
            for (var before : State.values()) {
                for (var after : State.values()) {
                    var led = ReferralDesk.count("select referral.leads('%s', '%s', '%s')::int"
                            .formatted(direction.code(), before.code(), after.code()));
                    assertThat(led == 1)
                            .as("%s: %s to %s", direction, before, after)
                            .isEqualTo(Course.leads(direction, before, after));
                }
            }
        }
    }

    @Test
    void oneThatIsSentLiesWithWhoeverAnswersForTheClinicAndNowhereElse() {
        var sent = desk.sent(ReferralSender.SCHOOL);

        assertThat(desk.find(Cast.RONJA, sent.id()).state()).isEqualTo(State.SENT);
        assertThat(Stream.of(Cast.KIM, Cast.MIKA, Cast.LO)).noneMatch(other -> desk.sees(other, sent.id()));
        assertThat(Access.as(new Visitor(), () -> reading.find(sent.id()))).isEmpty();
        assertThat(kinds(sent.id())).containsExactly(ReferralDuty.Kind.NEW);
    }

    @Test
    void theSameFormIsOneReferralWithOneReceipt() {
        var form = UUID.randomUUID();
        var referral = SomeReferrals.sent(Cast.someone(), ReferralSender.POLICE);
        var both = Stream.of(1, 2)
                .map(twice -> CompletableFuture.supplyAsync(
                        () -> Access.as(new Visitor(), () -> sending.send(form, referral))))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        var id = receipts.id(form);
        assertThat(ReferralDesk.count("select count(*) from referral.step where referral_id = '%s'".formatted(id)))
                .isEqualTo(1);
        assertThat(ReceiptCode.read(" " + both.getFirst().join().shown().toUpperCase(Locale.ROOT)))
                .contains(both.getFirst().join());
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneIsFirstAndTheOtherIsTold() {
        var id = desk.sent(ReferralSender.SCHOOL).id();
        var both = Stream.of(Cast.RONJA, Cast.DORIS)
                .map(one -> CompletableFuture.supplyAsync(() -> desk.move(one, id, 1, State.RECEIVED)))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(
                        new MoveResult.Moved(State.RECEIVED), new MoveResult.Meanwhile(State.RECEIVED));
        assertThat(desk.find(Cast.RONJA, id).last().nr()).isEqualTo(2);
    }

    @Test
    void whatIsNoStepIsRefusedByTheTypeAndByTheDatabase() {
        var id = desk.registered(Cast.RONJA, SomeReferrals.letter(Cast.someone(), ReferralSender.SCHOOL));

        assertThat(desk.move(Cast.RONJA, id, 2, State.CLOSED)).isEqualTo(new MoveResult.NotLed(State.RECEIVED));
        assertThat(desk.move(Cast.KIM, id, 2, State.REVOKED)).isEqualTo(new MoveResult.NotThere());
        assertThatThrownBy(() -> put(id, 3, "closed", null)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> put(id, 4, "accepted", null)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> put(id, 3, "returned", "too-old"))
                .as("a bare no")
                .isInstanceOf(DataAccessException.class);
        assertThat(desk.find(Cast.RONJA, id).last().nr()).isEqualTo(2);
    }

    @Test
    void whoReturnsItSaysWhyAndWhereElseTheWayLeads() {
        var id = desk.registered(Cast.RONJA, SomeReferrals.letter(Cast.someone(), ReferralSender.SCHOOL));

        var result = Access.as(
                Cast.DORIS,
                () -> moving.sendBack(id, 2, ReturnReason.TOO_OLD, OtherDoor.ADULT_CARE, "Ringde och berättade."));

        assertThat(result).isEqualTo(new MoveResult.Moved(State.RETURNED));
        var step = desk.find(Cast.RONJA, id).last();
        assertThat(step.by()).isEqualTo(Cast.DORIS.name());
        assertThat(step.reason()).contains(ReturnReason.TOO_OLD);
        assertThat(step.door()).contains(OtherDoor.ADULT_CARE);
        assertThat(ReturnReason.values()).extracting(Enum::name).noneMatch(reason -> reason.contains("USE"));
        assertThat(kinds(id)).as("a school may not be told").isEmpty();
    }

    @Test
    void aReturnedOneIsErasedWhenItsTimeIsOverButNotThatItCame() {
        var old = returned("Egna ord om någon");
        var young = returned("Andra ord");
        ReferralDesk.change(
                "update referral.step set at = at - interval '91 days' where referral_id = '%s'".formatted(old));

        Access.run(Cast.system(Cast.REGION), removal::remove);
        Access.run(Cast.system(Cast.REGION), removal::remove);

        var gone = Access.as(Cast.RONJA, () -> reading.open(old)).orElseThrow();
        assertThat(gone.letter()).isEmpty();
        assertThat(gone.referral().came().orElseThrow().sender()).isEqualTo(ReferralSender.SCHOOL);
        assertThat(gone.steps()).extracting(Step::state).containsExactly(State.SENT, State.RECEIVED, State.RETURNED);
        assertThat(gone.steps()).allSatisfy(step -> assertThat(step.words()).isEmpty());
        assertThat(Access.as(Cast.RONJA, () -> reading.open(young))
                        .orElseThrow()
                        .letter())
                .isPresent();
    }

    @Test
    void aBoardsDecisionLiesWithSocialBoardsOnly() {
        var decision = new BoardDecision(Cast.BORLANGE, "SN 2026/117", LocalDate.of(2026, 11, 2));
        var referral = SomeReferrals.decided(Cast.someone(), decision);

        assertThat(desk.register(Cast.RONJA, referral)).isEqualTo(new RegisterReferral.Result.NotForThisRegime());
        var id = desk.registered(Cast.KIM, referral);
        assertThat(desk.find(Cast.KIM, id).came().orElseThrow().decision()).contains(decision);
        assertThat(List.of(desk.sees(Cast.RONJA, id), desk.sees(Cast.LO, id))).containsOnly(false);
        assertThatThrownBy(() -> Access.run(
                        Cast.RONJA,
                        () -> cast.inTransaction(database -> database.sql("""
                        insert into referral.referral (id, principal_id, direction, kind, clinic, way, arrived_at, sender,
                          answer_due_at, knows, board, board_reference, decided_on, registered_by, registrar_name)
                        values (gen_random_uuid(), 'region-dalarna', 'in', 'board', 'falun', 'letter', now(),
                          'social-services', now(), 'yes', 'kommun-2081', 'x', '2026-11-02', ?, 'x')""")
                                .param(Cast.RONJA.assignment().value())
                                .update())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoLeavesAWardIsOfferedATimeBeforeThatDay() {
        var day = Sweden.day(clock.instant()).plusDays(9);
        var id = desk.registered(Cast.RONJA, SomeReferrals.leaving(Cast.someone(), day));

        assertThat(duties(id)).singleElement().satisfies(duty -> {
            assertThat(duty.kind()).isEqualTo(ReferralDuty.Kind.BEFORE_DISCHARGE);
            assertThat(Sweden.day(duty.since())).isEqualTo(day);
        });
        desk.move(Cast.RONJA, id, 2, State.REVOKED);
        assertThat(duties(id)).isEmpty();
    }

    @Test
    void theDayRemindsBeforeAndAfterThePromisedAnswer() {
        var id = desk.registered(Cast.RONJA, SomeReferrals.letter(Cast.someone(), ReferralSender.SCHOOL));
        assertThat(kinds(id)).isEmpty();

        due(id, Duration.ofHours(3));
        assertThat(kinds(id)).containsExactly(ReferralDuty.Kind.SOON);
        due(id, Duration.ofMinutes(-1));
        assertThat(kinds(id)).containsExactly(ReferralDuty.Kind.LATE);
        assertThat(Access.as(Cast.KIM, duties::open))
                .noneMatch(duty -> duty.referral().id().equals(id));
    }

    @Test
    void whoReadsOneThatLiesInNoFileIsInTheLog() {
        var id = desk.sent(ReferralSender.SCHOOL).id();
        Access.as(Cast.DORIS, () -> reading.open(id));

        assertThat(ReferralDesk.count("""
                select count(*) from access.log where incoming_id = '%s' and object_kind = 'unbound-referral'
                  and assignment_id = '%s'""".formatted(id, Cast.DORIS.assignment())))
                .isEqualTo(1);
    }

    private ReferralId returned(String words) {
        var id = desk.registered(Cast.RONJA, SomeReferrals.letter(Cast.someone(), ReferralSender.SCHOOL));
        Access.as(Cast.RONJA, () -> moving.sendBack(id, 2, ReturnReason.NOT_NOW, OtherDoor.WRITE_TO_US, words));
        return id;
    }

    private void due(ReferralId id, Duration ahead) {
        ReferralDesk.change("update referral.referral set answer_due_at = '%s' where id = '%s'"
                .formatted(clock.instant().plus(ahead), id));
    }

    private void put(ReferralId id, int nr, String state, @Nullable String reason) {
        Access.run(
                Cast.RONJA,
                () -> cast.inTransaction(database -> database.sql("""
                        insert into referral.step (id, principal_id, referral_id, direction, nr, state, at, taken_by,
                          taker_name, reason)
                        values (gen_random_uuid(), 'region-dalarna', :id, 'in', :nr, :state, now(), :by, 'x', :reason)""")
                        .param("id", id.value())
                        .param("nr", nr)
                        .param("state", state)
                        .param("by", Cast.RONJA.assignment().value())
                        .param("reason", reason)
                        .update()));
    }

    private List<ReferralDuty> duties(ReferralId id) {
        return Access.as(Cast.RONJA, duties::open).stream()
                .filter(duty -> duty.referral().id().equals(id))
                .toList();
    }

    private List<ReferralDuty.Kind> kinds(ReferralId id) {
        return duties(id).stream().map(ReferralDuty::kind).toList();
    }
}
