package se.minimaria.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.FileId;
import se.minimaria.message.Channel;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Profession;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.Bookings;
import se.minimaria.visit.Wish;
import se.minimaria.waiting.WishResult.Refused;
import se.minimaria.waiting.WishResult.Waits;

/** One open wish per person: how it begins, and who sees it. */
@MinimariaTest
class WaitingWishIT {

    private static final Terms FAR = new Terms(
            Set.of(new ClinicId("alvdalen")), Set.of(Profession.MIDWIFE), Set.of(), DayPart.EVENING, null, null);

    @Autowired
    Queue queue;

    @Autowired
    Bookings bookings;

    @Autowired
    WaitForPerson waiting;

    @Autowired
    WaitForMyself myself;

    @Autowired
    Cast cast;

    private FileId file = FileId.next();

    @BeforeEach
    void somebody() {
        file = bookings.file();
    }

    @Nested
    class Beginning {

        @Test
        void onceForEachPerson() {
            var first = begin(file);
            assertThat(first.visit()).as("nothing to keep").isEmpty();
            assertThat(Access.as(Cast.RONJA, () -> waiting.begin(file, Terms.ANY, Precedence.USUAL, "")))
                    .isEqualTo(new Refused("waiting.refused.waits-already"));
            assertThat(Access.as(Cast.RONJA, () -> waiting.end(file))).isTrue();
            assertThat(Access.as(Cast.RONJA, () -> waiting.end(file))).isFalse();
            assertThat(begin(file).id()).isNotEqualTo(first.id());
        }

        @Test
        void nobodyGoesBeforeOthersWithoutAReason() {
            for (var precedence : List.of(Precedence.FIRST, Precedence.SOON)) {
                assertThat(Access.as(Cast.RONJA, () -> waiting.begin(file, Terms.ANY, precedence, "  ")))
                        .isEqualTo(new Refused("waiting.work.refused.reason"));
            }
            assertThat(Access.as(Cast.RONJA, () -> waiting.begin(file, Terms.ANY, Precedence.USUAL, "x".repeat(301))))
                    .isInstanceOf(Refused.class);
            assertThat(Access.as(Cast.RONJA, () -> waiting.begin(file, Terms.ANY, Precedence.FIRST, "Mår sämre")))
                    .isInstanceOf(Waits.class);
        }

        @Test
        void onlyForThoseWhoseFileOpensAndIsSeenByNobodyElse() {
            var wish = begin(file);
            for (var other : List.of(Cast.PELLE, Cast.KIM)) {
                assertThat(Access.as(other, () -> waiting.begin(bookings.file(), Terms.ANY, Precedence.USUAL, "")))
                        .isInstanceOf(Refused.class);
                assertThat(Access.as(other, () -> waiting.of(file))).isEmpty();
                assertThat(Access.as(other, () -> waiting.end(file))).isFalse();
                assertThat(touched(
                                other,
                                "update waiting.wish set ended_at = now(), ending = 'booked' where id = '" + wish.id()
                                        + "'"))
                        .isZero();
            }
        }

        @Test
        void standsInTheLogOfTheFile() {
            var wish = begin(file);
            Access.as(Cast.RONJA, () -> waiting.end(file));
            List<String> actions = Access.as(
                    Cast.RONJA,
                    () -> cast.inTransaction(
                            database -> database.sql("select action from access.log where object_id = :wish")
                                    .param("wish", wish.id().value())
                                    .query(String.class)
                                    .list()));
            assertThat(actions).containsExactlyInAnyOrder("put-on-list", "taken-off-list");
        }

        @Test
        void withoutANameOnceForTheWords() {
            var youth = bookings.youth();
            var asked = new Wish(Channel.SMS, "+46701740605", false);
            var waits =
                    Access.as(youth, () -> myself.anyTime(new ClinicId("falun"), Terms.ANY, asked, Locale.of("sv")));
            assertThat(waits).isInstanceOf(Waits.class);
            assertThat(((Waits) waits).wish().principal()).isEqualTo(Cast.REGION);
            assertThat(Access.as(youth, () -> myself.anyTime(new ClinicId("falun"), Terms.ANY, asked, Locale.of("sv"))))
                    .isEqualTo(new Refused("waiting.refused.waits-already"));
        }

        @Test
        void nothingOfALinkOrANumberLiesOpenAndALinkChangesNothingElse() {
            var youth = bookings.youth();
            var asked = new Wish(Channel.SMS, "+46701740605", false);
            var wish = ((Waits) Access.as(
                            youth, () -> myself.anyTime(new ClinicId("falun"), Terms.ANY, asked, Locale.of("sv"))))
                    .wish();
            var row = Access.as(
                    Cast.system(Cast.REGION),
                    () -> cast.inTransaction(
                            database -> database.sql("select w::text from waiting.wish w where id = :id")
                                    .param("id", wish.id().value())
                                    .query(String.class)
                                    .single()));
            assertThat(row)
                    .doesNotContain(
                            wish.code().link(), "701740605", "," + wish.code().pin() + ",");
            var holder = queue.holder(wish);
            assertThat(touched(
                            holder,
                            "update waiting.wish set file_id = '" + file + "', ended_at = now(), ending = 'no-longer'"))
                    .as("no file of another's")
                    .isZero();
            assertThat(touched(holder, "update waiting.wish set ended_at = now(), ending = 'booked'"))
                    .isZero();
        }
    }

    /** On terms that no other test's times fit. */
    private WaitingWish begin(FileId whose) {
        return ((Waits) Access.as(Cast.RONJA, () -> waiting.begin(whose, FAR, Precedence.USUAL, ""))).wish();
    }

    private int touched(AccessContext who, String sql) {
        try {
            return Access.as(
                    who, () -> cast.inTransaction(database -> database.sql(sql).update()));
        } catch (DataAccessException refused) {
            return 0;
        }
    }
}
