package se.minimaria.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.booking.AttendanceId;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.InviteGuardian.Why;
import se.minimaria.visit.OpenPass.Opened;

/** Guardians who are invited along to a visit. */
@MinimariaTest
class GuardianPassIT {

    private static final Wish SMS = PassIT.SMS;
    private static final Locale SWEDISH = Locale.of("sv");

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
