package se.minimaria.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.BookResult.NotOffered;
import se.minimaria.booking.CancelResult;
import se.minimaria.booking.FindVisit;
import se.minimaria.message.Channel;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.OpenPass.Opened;

/** Keys to visits: who gets which, what they open, and when they end. */
@MinimariaTest
class PassIT {

    private static final Locale SWEDISH = Locale.of("sv");

    static final Wish SMS = new Wish(Channel.SMS, "+46701740605", false);

    @Autowired
    Bookings bookings;

    @Autowired
    GivePass give;

    @Autowired
    OpenPass open;

    @Autowired
    PassKeys keys;

    @Autowired
    FindVisit find;

    @Nested
    class Giving {

        @Test
        void aPersonHasOneKeyToAVisitAndTheSameCodeToAll() {
            var file = bookings.file();
            var first = bookings.byRonja(file);
            var second = bookings.byRonja(file);

            var one = toPerson(first);
            var again = toPerson(first);
            var other = toPerson(second);

            assertThat(again.id()).isEqualTo(one.id());
            assertThat(other.code().pin()).isEqualTo(one.code().pin());
            assertThat(other.code().link()).isNotEqualTo(one.code().link());
        }

        @Test
        void manyWhoAskAtOnceGetTheSame() throws Exception {
            var visit = bookings.byRonja(bookings.file());
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var asked = IntStream.range(0, 8)
                        .mapToObj(at -> threads.submit(() -> toPerson(visit).id()))
                        .toList();
                var got = new HashSet<UUID>();
                for (var one : asked) {
                    got.add(one.get());
                }
                assertThat(got).hasSize(1);
            }
        }

        @Test
        void whoeverHoldsWordsGetsAKeyToTheirOwnTimesOnly() {
            var youth = bookings.youth();
            var mine = bookings.by(youth);
            var others = bookings.by(bookings.youth());

            assertThat(Access.as(youth, () -> give.toHolder(mine, SMS, SWEDISH)))
                    .isPresent();
            assertThat(Access.as(youth, () -> give.toHolder(others, SMS, SWEDISH)))
                    .isEmpty();
            assertThat(Access.as(youth, () -> give.of(others))).isEmpty();
            assertThat(bookings.passes(others)).isEmpty();
        }

        @Test
        void anotherWishTakesThePlaceOfTheOneBefore() {
            var youth = bookings.youth();
            var visit = bookings.by(youth);
            var before =
                    Access.as(youth, () -> give.toHolder(visit, SMS, SWEDISH)).orElseThrow();
            var same =
                    Access.as(youth, () -> give.toHolder(visit, SMS, SWEDISH)).orElseThrow();
            var mail = new Wish(Channel.MAIL, "elis@example.com", true);
            var after =
                    Access.as(youth, () -> give.toHolder(visit, mail, SWEDISH)).orElseThrow();

            assertThat(same.id()).isEqualTo(before.id());
            assertThat(after.code().pin()).isEqualTo(before.code().pin());
            assertThat(bookings.passes(visit))
                    .singleElement()
                    .satisfies(pass -> assertThat(pass.wish()).contains(mail));
        }

        @Test
        void nothingOfAKeyStandsInTheDatabaseForWhoeverCopiesIt() throws Exception {
            var youth = bookings.youth();
            var visit = bookings.by(youth);
            var pass =
                    Access.as(youth, () -> give.toHolder(visit, SMS, SWEDISH)).orElseThrow();
            try (var superuser = TestDatabase.shared().asSuperuser();
                    var rows = superuser
                            .createStatement()
                            .executeQuery("select p::text from visit.pass p where id = '" + pass.id() + "'")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1))
                        .doesNotContain(pass.code().link(), "701740605")
                        .doesNotContain("," + pass.code().pin() + ",");
            }
        }
    }

    @Nested
    class Opening {

        @Test
        void opensItsOwnVisitAndNoOther() {
            var file = bookings.file();
            var visit = bookings.byRonja(file);
            var other = bookings.byRonja(file);
            var holder = holder(toPerson(visit).code());

            assertThat(Access.as(holder, open::visit).map(Opened::visit).map(one -> one.attendance()))
                    .contains(visit);
            assertThat(Access.as(holder, () -> find.of(other))).isEmpty();
            assertThat(Access.as(holder, () -> give.of(visit))).hasSize(1);
        }

        @Test
        void neitherHalfOpensAnything() {
            var code = toPerson(bookings.byRonja(bookings.file())).code();
            var wrong = code.pin().equals("0000") ? "0001" : "0000";

            assertThat(opened(new PassCode(code.link(), wrong))).isEmpty();
            assertThat(opened(new PassCode("0000000000000", code.pin()))).isEmpty();
            assertThat(opened(code)).isPresent();
        }

        @Test
        void movesTheVisitAndGoesAlong() {
            var visit = bookings.byRonja(bookings.file());
            var code = toPerson(visit).code();
            var before = bookings.visit(visit);
            var to = bookings.slot();

            var moved = Access.as(holder(code), () -> open.move(to));

            assertThat(moved).containsInstanceOf(Booked.class);
            assertThat(bookings.visit(visit).starts()).isEqualTo(to.starts());
            assertThat(bookings.visit(visit).appointment()).isNotEqualTo(before.appointment());
            assertThat(opened(code)).isPresent();
            assertThat(ends(visit)).isEqualTo(to.ends().plusSeconds(3600));
        }

        @Test
        void doesNotMoveIntoAnotherStore() {
            var visit = bookings.byRonja(bookings.file());
            var to = bookings.slotOf(Cast.FALUN);

            assertThat(Access.as(holder(toPerson(visit).code()), () -> open.move(to)))
                    .contains(new NotOffered("booking.refused.other-store"));
        }

        @Test
        void givesTheVisitBackOnceAndStillSaysSo() {
            var visit = bookings.byRonja(bookings.file());
            var holder = holder(toPerson(visit).code());

            assertThat(Access.as(holder, open::cancel)).contains(CancelResult.CANCELLED);
            assertThat(Access.as(holder, open::cancel)).contains(CancelResult.CANCELLED);
            assertThat(bookings.visit(visit).cancelled()).isTrue();
            assertThat(Access.as(holder, open::visit))
                    .hasValueSatisfying(
                            opened -> assertThat(opened.visit().cancelled()).isTrue());
        }

        @Test
        void endsWithItsVisit() throws Exception {
            var visit = bookings.byRonja(bookings.file());
            var code = toPerson(visit).code();
            assertThat(ends(visit)).isEqualTo(bookings.visit(visit).ends().plusSeconds(3600));
            try (var superuser = TestDatabase.shared().asSuperuser()) {
                superuser
                        .createStatement()
                        .executeUpdate(
                                "update visit.pass set ends_at = now() - interval '1 second' where attendance_id = '"
                                        + visit + "'");
            }
            assertThat(opened(code)).isEmpty();
            assertThat(Access.as(holder(code), open::cancel)).isEmpty();
            assertThat(bookings.visit(visit).cancelled()).isFalse();
        }
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

    private Instant ends(AttendanceId visit) {
        try (var superuser = TestDatabase.shared().asSuperuser();
                var rows = superuser
                        .createStatement()
                        .executeQuery("select ends_at from visit.pass where attendance_id = '" + visit + "'")) {
            rows.next();
            return rows.getTimestamp(1).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
