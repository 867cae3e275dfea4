package se.minimaria.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Cancel;
import se.minimaria.booking.Move;
import se.minimaria.message.MessageLine;
import se.minimaria.message.ReadMessages;
import se.minimaria.message.Template;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.InviteGuardian.Why;
import se.minimaria.visit.OpenPass.Opened;

/** Guardians who are invited along to a visit. */
@MinimariaTest
class GuardianPassIT {

    private static final Wish SMS = PassIT.SMS;
    private static final Locale SWEDISH = Locale.of("sv");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Bookings bookings;

    @Autowired
    GivePass give;

    @Autowired
    InviteGuardian invite;

    @Autowired
    OpenPass open;

    @Autowired
    PassKeys keys;

    @Autowired
    Move move;

    @Autowired
    Cancel cancel;

    @Autowired
    ReadMessages messages;

    @Test
    void readAndChangeNothing() {
        var visit = bookings.byRonja(bookings.file());
        var guardian = Access.as(Cast.RONJA, () -> invite.invite(visit, "mamma", SMS, SWEDISH, Why.WISH))
                .orElseThrow();
        var holder = holder(guardian.code());
        var before = bookings.visit(visit);
        var to = bookings.slot();

        assertThat(Access.as(holder, open::visit))
                .hasValueSatisfying(opened -> assertThat(opened.own()).isFalse());
        assertThat(Access.as(holder, open::cancel)).isEmpty();
        assertThat(Access.as(holder, () -> open.move(to))).isEmpty();
        assertThat(Access.as(holder, () -> open.late(10))).isFalse();
        assertThat(bookings.visit(visit)).isEqualTo(before);
    }

    @Test
    void andTheYoungPersonDoNotSeeEachOther() {
        var visit = bookings.byRonja(bookings.file());
        var mother = Access.as(Cast.RONJA, () -> invite.invite(visit, "mamma", SMS, SWEDISH, Why.WISH))
                .orElseThrow();
        var father = Access.as(Cast.RONJA, () -> invite.invite(visit, "pappa", SMS, SWEDISH, Why.WISH))
                .orElseThrow();
        var own = toPerson(visit);

        for (var pass : List.of(mother, father, own)) {
            assertThat(Access.as(holder(pass.code()), () -> give.of(visit)))
                    .extracting(Pass::id)
                    .containsExactly(pass.id());
        }
        assertThat(List.of(mother.code().pin(), father.code().pin(), own.code().pin()).stream()
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void areToldThatTheyMayComeAlongAndOfNothingToChange() {
        var visit = bookings.byRonja(bookings.file());
        Access.as(Cast.RONJA, () -> invite.invite(visit, "mamma", SMS, SWEDISH, Why.WISH));
        Eventually.holds(PATIENCE, "invited", () -> templates(visit).equals(List.of(Template.ALONG)));

        var to = bookings.slot();
        Access.as(Cast.RONJA, () -> move.move(visit, to));
        Eventually.holds(PATIENCE, "moved", () -> templates(visit).contains(Template.ALONG_MOVED));
        Access.as(Cast.RONJA, () -> cancel.cancel(bookings.visit(visit).appointment()));
        Eventually.holds(PATIENCE, "cancelled", () -> templates(visit).contains(Template.ALONG_CANCELLED));

        assertThat(templates(visit)).containsExactly(Template.ALONG, Template.ALONG_MOVED, Template.ALONG_CANCELLED);
    }

    @Test
    void areTakenBackByThoseWhoSeeTheVisitAndOpenNothingThen() {
        var visit = bookings.byRonja(bookings.file());
        var pass = Access.as(Cast.RONJA, () -> invite.invite(visit, "mamma", SMS, SWEDISH, Why.WISH))
                .orElseThrow();

        assertThat(Access.as(Cast.KIM, () -> invite.takeBack(visit, pass.id()))).isFalse();
        assertThat(Access.as(
                        Cast.RONJA, () -> invite.takeBack(visit, toPerson(visit).id())))
                .isFalse();
        assertThat(Access.as(Cast.RONJA, () -> invite.takeBack(visit, pass.id())))
                .isTrue();
        assertThat(opened(pass.code())).isEmpty();
    }

    @Test
    void areNotInvitedByThoseWhoDoNotSeeTheVisit() {
        var visit = bookings.byRonja(bookings.file());

        assertThat(Access.as(Cast.KIM, () -> invite.invite(visit, "mamma", SMS, SWEDISH, Why.WISH)))
                .isEmpty();
        assertThat(Access.as(Cast.KIM, () -> give.toPerson(visit))).isEmpty();
        assertThat(Access.as(Cast.KIM, () -> give.of(visit))).isEmpty();
    }

    private List<Template> templates(AttendanceId visit) {
        return bookings.passes(visit).stream()
                .filter(pass -> pass.part() == Part.GUARDIAN)
                .flatMap(pass -> Access.as(Cast.system(Cast.REGION), () -> messages.about(pass.id())).stream())
                .map(MessageLine::template)
                .toList();
    }

    private Pass toPerson(AttendanceId visit) {
        return Access.as(Cast.RONJA, () -> give.toPerson(visit)).orElseThrow();
    }

    private Optional<Opened> opened(PassCode code) {
        return Access.as(holder(code), open::visit);
    }

    private LinkHolder holder(PassCode code) {
        return new LinkHolder(keys.hash(code));
    }
}
