package se.minimaria.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.law.ReferralSender;
import se.minimaria.person.MergeFiles;
import se.minimaria.person.MergeResult;
import se.minimaria.person.OpenFile;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Accepting a referral is what opens a file; from then on it follows the file. */
@MinimariaTest
class AcceptReferralIT {

    @Autowired
    private ReferralDesk desk;

    @Autowired
    private AcceptReferral accepting;

    @Autowired
    private MoveReferral moving;

    @Autowired
    private ReadReferral reading;

    @Autowired
    private OpenFile opening;

    @Autowired
    private MergeFiles merging;

    @Test
    void opensAFileThatOnlyItsTeamSeesTheReferralOf() {
        var who = Cast.someone();
        var id = waiting(who);
        assertThat(desk.sees(Cast.DORIS, id)).as("nobody knows yet whose it is").isTrue();

        assertThat(accept(Cast.RONJA, id, who)).isEqualTo(new MoveResult.Moved(State.ACCEPTED));

        var referral = desk.find(Cast.RONJA, id);
        assertThat(referral.file()).isPresent();
        assertThat(desk.sees(Cast.DORIS, id)).as("a colleague outside the team").isFalse();
        assertThat(Access.as(Cast.RONJA, () -> reading.of(referral.file().orElseThrow())))
                .extracting(Referral::id)
                .containsExactly(id);
        assertThat(ReferralDesk.count("""
                select count(*) from access.log where file_id = '%s' and object_kind = 'referral' and action = 'bound'""".formatted(referral.file().get()))).isEqualTo(1);
    }

    @Test
    void ofTwoWhoAcceptItAtOnceOneOpensAFileAndNoOtherIsLeftBehind() {
        var who = Cast.someone();
        var id = waiting(who);
        var both = Stream.of(Cast.RONJA, Cast.DORIS)
                .map(one -> CompletableFuture.supplyAsync(() -> accept(one, id, who)))
                .map(CompletableFuture::join)
                .toList();

        assertThat(both).filteredOn(MoveResult.Moved.class::isInstance).hasSize(1);
        assertThat(ReferralDesk.count(
                        "select count(*) from person.client_file where given_name = '%s'".formatted(who.given())))
                .isEqualTo(1);
    }

    @Test
    void goesIntoTheFileThatThePersonHasButNotIntoAnothersTeams() {
        var who = Cast.someone();
        var theirs = file(Cast.DORIS, who);
        var id = waiting(who);

        assertThat(Access.as(Cast.RONJA, () -> accepting.into(id, 2, theirs))).isEqualTo(new MoveResult.FileClosed());
        assertThat(desk.find(Cast.RONJA, id).state()).isEqualTo(State.RECEIVED);
        assertThat(Access.as(Cast.DORIS, () -> accepting.into(id, 2, theirs)))
                .isEqualTo(new MoveResult.Moved(State.ACCEPTED));
        assertThat(desk.sees(Cast.RONJA, id)).isFalse();
        assertThat(desk.move(Cast.RONJA, id, 3, State.CLOSED)).isEqualTo(new MoveResult.NotThere());
    }

    @Test
    void noVisitIsSaidToBeBookedThatIsNot() {
        var who = Cast.someone();
        var id = waiting(who);
        accept(Cast.RONJA, id, who);

        assertThat(desk.move(Cast.RONJA, id, 3, State.BOOKED)).isEqualTo(new MoveResult.NoVisit());
        var file = desk.find(Cast.RONJA, id).file().orElseThrow();
        visit(file);
        assertThat(desk.move(Cast.RONJA, id, 3, State.BOOKED)).isEqualTo(new MoveResult.Moved(State.BOOKED));
        assertThat(Access.as(Cast.RONJA, () -> moving.move(id, 4, State.CLOSED, "Går vidare här.")))
                .isEqualTo(new MoveResult.Moved(State.CLOSED));
        assertThat(desk.find(Cast.RONJA, id).over()).isTrue();
    }

    @Test
    void whatIsUnderWayGoesOnInTheFileThatIsCarriedOnAndWhatIsOverStays() {
        var who = Cast.someone();
        var open = waiting(who);
        accept(Cast.RONJA, open, who);
        var older = desk.find(Cast.RONJA, open).file().orElseThrow();
        var over = waiting(who);
        Access.as(Cast.RONJA, () -> accepting.into(over, 2, older));
        desk.move(Cast.RONJA, over, 3, State.CLOSED);
        var newer = file(Cast.RONJA, who);

        var merged =
                Access.as(Cast.RONJA, () -> merging.merge(older, newer, "Samma person, visade legitimation", false));

        assertThat(merged).isEqualTo(new MergeResult.Done());
        assertThat(desk.find(Cast.RONJA, open).file()).contains(newer);
        assertThat(desk.find(Cast.RONJA, over).file()).contains(older);
    }

    private ReferralId waiting(PersonName who) {
        return desk.registered(Cast.RONJA, SomeReferrals.letter(who, ReferralSender.SCHOOL));
    }

    private MoveResult accept(OnDuty duty, ReferralId id, PersonName who) {
        return Access.as(duty, () -> accepting.intoNew(id, 2, Cast.young(who), null));
    }

    private FileId file(OnDuty duty, PersonName who) {
        var file = Cast.young(who, Protection.NONE, false, false);
        return Access.as(duty, () -> opening.open(duty.principal(), file, List.of(duty.assignment())));
    }

    /** A time that somebody has, long ahead. */
    private static void visit(FileId file) {
        var appointment = UUID.randomUUID();
        ReferralDesk.change("""
                insert into booking.appointment (id, clinic, mode, staff_id, assignment_id, starts_at, ends_at, state,
                  created_at)
                values ('%s', 'falun', 'digital', '%s', '%s', '2031-01-15T12:00:00Z', '2031-01-15T13:00:00Z', 'booked',
                  now())""".formatted(appointment, Cast.RONJA.staff(), Cast.RONJA.assignment()));
        ReferralDesk.change("""
                insert into booking.attendance (id, principal_id, appointment_id, file_id, created_at)
                values (gen_random_uuid(), 'region-dalarna', '%s', '%s', now())""".formatted(appointment, file));
    }
}
