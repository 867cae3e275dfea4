package se.minimaria.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Cancel;
import se.minimaria.message.MessageLine;
import se.minimaria.message.MessageState;
import se.minimaria.message.ReadMessages;
import se.minimaria.person.ProtectIdentity;
import se.minimaria.person.Protection;
import se.minimaria.person.SafeTimes;
import se.minimaria.shared.Sweden;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.InviteGuardian.Why;

/** Who is not told about a visit, and why. */
@MinimariaTest
class NotToldIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Bookings bookings;

    @Autowired
    InviteGuardian invite;

    @Autowired
    Tell tell;

    @Autowired
    Cancel cancel;

    @Autowired
    ProtectIdentity protect;

    @Autowired
    HushPass hush;

    @Autowired
    PassKeys keys;

    @Autowired
    ReadMessages messages;

    @Test
    void aProtectedPersonIsNotToldWithoutHavingAskedForItAndNeitherIsTheirGuardian() {
        var file = bookings.reachedBySms(SafeTimes.ANY);
        Access.as(Cast.RONJA, () -> protect.set(file, Protection.MARKED, "en prövning hos polisen"));
        var visit = bookings.byRonja(file);
        bookings.awaitTold(visit, "time", "protected");
        Access.as(Cast.RONJA, () -> invite.invite(visit, "mamma", PassIT.SMS, Locale.of("sv"), Why.WISH));
        Eventually.holds(PATIENCE, "both told", () -> bookings.told(visit).size() == 2);

        assertThat(bookings.told(visit))
                .allSatisfy(line -> assertThat(line.answer()).isEqualTo("protected"));
        assertThat(about(visit)).isEmpty();
    }

    @Test
    void aProtectionHoldsAlsoWhereNobodyHasAskedHowToReachThem() {
        var file = bookings.file();
        Access.as(Cast.RONJA, () -> protect.set(file, Protection.MARKED, "en prövning hos polisen"));
        var visit = bookings.byRonja(file);
        Access.as(Cast.RONJA, () -> invite.invite(visit, "mamma", PassIT.SMS, Locale.of("sv"), Why.WISH));
        Eventually.holds(PATIENCE, "both told", () -> bookings.told(visit).size() == 2);

        assertThat(bookings.told(visit)).extracting(ToldLine::answer).containsOnly("protected");
        assertThat(about(visit)).isEmpty();
    }

    @Test
    void whatWaitsDoesNotGoToWhoeverIsProtectedMeanwhileNorToTheirGuardian() {
        var file = bookings.reachedBySms(SafeTimes.ANY);
        var visit = bookings.byRonja(file);
        Access.as(Cast.RONJA, () -> invite.invite(visit, "mamma", PassIT.SMS, Locale.of("sv"), Why.WISH));
        Eventually.holds(PATIENCE, "both told", () -> about(visit).size() == 2);

        Access.as(Cast.RONJA, () -> protect.set(file, Protection.MARKED, "en prövning hos polisen"));

        Eventually.holds(
                PATIENCE,
                "what waits is stopped",
                () -> about(visit).stream().allMatch(line -> line.state() == MessageState.CANCELLED));
        Eventually.holds(
                PATIENCE,
                "and nothing else is told",
                () -> bookings.told(visit).stream()
                        .allMatch(line -> line.answer().equals("protected")));
        assertThat(about(visit)).hasSize(2);
    }

    @Test
    void whoeverWantsNoMoreIsToldNoMoreWhateverTheirFileSays() {
        var visit = bookings.byRonja(bookings.reachedBySms(SafeTimes.ANY));
        bookings.awaitTold(visit, "time", "queued");
        var key = new LinkHolder(keys.hash(bookings.passes(visit).getFirst().code()));

        Access.run(key, () -> hush.hush(true));

        Eventually.holds(
                PATIENCE,
                "what waits is stopped",
                () -> about(visit).stream().allMatch(line -> line.state() == MessageState.CANCELLED));
        Access.as(Cast.RONJA, () -> cancel.cancel(bookings.visit(visit).appointment()));
        bookings.awaitTold(visit, "cancelled", "opted-out");
    }

    @Test
    void nothingGoesOutsideTheHoursThatAreSafe() {
        // a day of the week that is neither today nor a day before the visit
        var slot = bookings.slot();
        var never = DayOfWeek.from(slot.starts().atZone(Sweden.ZONE)).plus(1);
        var visit = bookings.byRonja(bookings.reachedBySms(new SafeTimes(Set.of(never), 3, 4)));
        bookings.awaitTold(visit, "time", "no-safe-time");
        assertThat(about(visit)).isEmpty();
    }

    @Test
    void nobodyIsToldWhoHasNotChosenIt() {
        var visit = bookings.byRonja(bookings.file());
        bookings.awaitTold(visit, "time", "not-asked");
        assertThat(about(visit)).isEmpty();
    }

    @Test
    void whoeverWantedNothingHasNoKeyAndIsToldNothing() {
        var visit = bookings.by(bookings.youth());
        as(() -> tell.booked(visit));
        assertThat(bookings.passes(visit)).isEmpty();
        assertThat(about(visit)).isEmpty();
    }

    private List<MessageLine> about(AttendanceId visit) {
        return bookings.passes(visit).stream()
                .flatMap(pass -> Access.as(Cast.system(Cast.REGION), () -> messages.about(pass.id())).stream())
                .toList();
    }

    private static void as(Runnable work) {
        Access.run(Cast.system(Cast.REGION), work);
    }
}
