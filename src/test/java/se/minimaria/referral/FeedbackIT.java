package se.minimaria.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.law.FeedbackQuestion.Answer;
import se.minimaria.law.ReferralSender;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** A sender is told what the law lets them know, each with its rule, and reads nothing else. */
@MinimariaTest
class FeedbackIT {

    @Autowired
    private ReferralDesk desk;

    @Autowired
    private ReadReceipt receipt;

    @Autowired
    private ReadReferral reading;

    @Autowired
    private Receipts receipts;

    @Autowired
    private TellSender telling;

    @Autowired
    private MoveReferral moving;

    @Autowired
    private AcceptReferral accepting;

    @Autowired
    private ReferralDuties duties;

    @Autowired
    private Cast cast;

    @Test
    void aReceiptTellsThatItCameInAndNothingMoreWithoutAYes() {
        var sent = desk.sent(ReferralSender.POLICE);
        assertThat(read(sent)).containsExactly(State.SENT);

        desk.move(Cast.RONJA, sent.id(), 1, State.RECEIVED);
        accept(sent.id());

        assertThat(read(sent)).containsExactly(State.SENT, State.RECEIVED);
        var standing = standing(sent.id());
        assertThat(standing.owed()).isEmpty();
        assertThat(standing.bySaying().citation().ruleId()).isEqualTo("feedback.shut");
    }

    @Test
    void aYesTellsWhatHasHappenedAndWhatHappensNext() {
        var sent = desk.sent(ReferralSender.SCHOOL);
        desk.move(Cast.RONJA, sent.id(), 1, State.RECEIVED);
        accept(sent.id());

        Access.as(Cast.RONJA, () -> telling.note(sent.id(), Answer.YES));
        assertThat(read(sent)).containsExactly(State.SENT, State.RECEIVED, State.ACCEPTED);
        desk.move(Cast.RONJA, sent.id(), 3, State.CLOSED);
        assertThat(read(sent)).containsExactly(State.SENT, State.RECEIVED, State.ACCEPTED, State.CLOSED);
        assertThat(standing(sent.id()).told())
                .filteredOn(told -> told.what() == State.CLOSED)
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.rule()).isEqualTo("feedback.consent");
                    assertThat(told.source()).contains("12:2");
                });
    }

    @Test
    void aNoStopsWhatComesNextAndTakesNothingBack() {
        var sent = desk.sent(ReferralSender.SCHOOL);
        Access.as(Cast.RONJA, () -> telling.note(sent.id(), Answer.YES));
        desk.move(Cast.RONJA, sent.id(), 1, State.RECEIVED);
        Access.as(Cast.RONJA, () -> telling.note(sent.id(), Answer.NO));
        accept(sent.id());

        assertThat(read(sent)).containsExactly(State.SENT, State.RECEIVED);
        assertThat(standing(sent.id()).youth()).isEqualTo(Answer.NO);
        assertThat(Access.as(Cast.RONJA, () -> telling.said(sent.id(), State.ACCEPTED)))
                .isFalse();
    }

    @Test
    void theOwnAuthorityIsToldBySomebodyWhoKnowsWhoAsksAndNeverByTheReceipt() {
        var sent = desk.sent(ReferralSender.REGION_CARE);
        desk.move(Cast.RONJA, sent.id(), 1, State.RECEIVED);
        Access.as(
                Cast.RONJA,
                () -> moving.sendBack(sent.id(), 2, ReturnReason.OTHER_CARE, OtherDoor.PSYCHIATRY, "Bättre hos BUP."));

        assertThat(read(sent)).as("anybody may say that they are a ward").containsExactly(State.SENT, State.RECEIVED);
        assertThat(owedToday(sent.id())).isTrue();
        assertThat(standing(sent.id()).owed()).containsExactly(State.RETURNED);
        assertThat(Access.as(Cast.RONJA, () -> telling.said(sent.id(), State.CLOSED)))
                .as("it has not happened")
                .isFalse();
        assertThat(Access.as(Cast.RONJA, () -> telling.said(sent.id(), State.RETURNED)))
                .isTrue();
        assertThat(owedToday(sent.id())).isFalse();
        assertThat(standing(sent.id()).told()).anySatisfy(told -> {
            assertThat(told.byReceipt()).isFalse();
            assertThat(told.rule()).isEqualTo("feedback.same-authority");
            assertThat(told.door()).contains(OtherDoor.PSYCHIATRY);
        });
    }

    @Test
    void wantingItBackGetsTheSameAnswerWhateverItHasComeTo() {
        var fresh = desk.sent(ReferralSender.SCHOOL);
        var late = desk.sent(ReferralSender.SCHOOL);
        desk.move(Cast.RONJA, late.id(), 1, State.RECEIVED);
        accept(late.id());

        for (var sent : List.of(fresh, late)) {
            assertThat(holding(sent, receipt::recall)).isTrue();
            assertThat(holding(sent, receipt::recall)).as("again").isTrue();
            assertThat(Access.as(Cast.RONJA, duties::open))
                    .anyMatch(duty ->
                            duty.referral().id().equals(sent.id()) && duty.kind() == ReferralDuty.Kind.RECALLED);
        }
        assertThat(desk.find(Cast.RONJA, late.id()).state()).isEqualTo(State.ACCEPTED);
        assertThat(desk.move(Cast.RONJA, fresh.id(), 1, State.REVOKED)).isEqualTo(new MoveResult.Moved(State.REVOKED));
    }

    @Test
    void aReceiptOpensNoRowOfTheReferral() {
        var sent = desk.sent(ReferralSender.SCHOOL);
        assertThat(holding(sent, () -> reading.find(sent.id()))).isEqualTo(Optional.empty());
        assertThat(holding(sent, () -> reading.briefs(List.of(sent.id())))).isEmpty();
        var wrong = new LinkHolder(receipts.hash(new ReceiptCode("0000000000000")));
        assertThat(Access.as(wrong, receipt::answer)).isEmpty();
        assertThat(Access.as(wrong, receipt::recall)).isFalse();
    }

    @Test
    void nothingIsToldByAReceiptThatIsAnotherReferrals() {
        var one = desk.sent(ReferralSender.SCHOOL);
        var other = desk.sent(ReferralSender.SCHOOL);
        assertThatThrownBy(() -> Access.run(
                        Cast.RONJA,
                        () -> cast.inTransaction(database -> database.sql("""
                        insert into referral.told (id, principal_id, referral_id, receipt_hash, what, how, rule, source,
                          state_at, told_at, told_by, teller_name)
                        values (gen_random_uuid(), 'region-dalarna', ?, ?, 'closed', 'receipt', '', '', now(), now(), ?, 'x')""")
                                .params(
                                        one.id().value(),
                                        receipts.hash(other.code()),
                                        Cast.RONJA.assignment().value())
                                .update())))
                .isInstanceOf(DataAccessException.class);
    }

    private void accept(ReferralId id) {
        var seen = desk.find(Cast.RONJA, id).last().nr();
        assertThat(Access.as(Cast.RONJA, () -> accepting.intoNew(id, seen, Cast.young(Cast.someone()), null)))
                .isEqualTo(new MoveResult.Moved(State.ACCEPTED));
    }

    private TellSender.Standing standing(ReferralId id) {
        return Access.as(Cast.RONJA, () -> telling.standing(reading.find(id).orElseThrow()));
    }

    private boolean owedToday(ReferralId id) {
        return Access.as(Cast.RONJA, duties::open).stream()
                .anyMatch(duty -> duty.referral().id().equals(id) && duty.kind() == ReferralDuty.Kind.TELL);
    }

    private List<State> read(ReferralDesk.Sent sent) {
        return holding(sent, receipt::answer).orElseThrow().told().stream()
                .map(Told::what)
                .toList();
    }

    private <T> T holding(ReferralDesk.Sent sent, Supplier<T> work) {
        return Access.as(new LinkHolder(receipts.hash(sent.code())), work);
    }
}
