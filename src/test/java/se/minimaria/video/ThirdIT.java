package se.minimaria.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.video.RoomView.State;

/** A third comes in by a code and by the youth's yes, hears nothing of before, and is told nothing that is not for them. */
@MinimariaTest
class ThirdIT {

    @Autowired
    Talk talk;

    @Autowired
    InviteThird inviteThird;

    @Autowired
    SendSignal sendSignal;

    @Autowired
    RoomNews news;

    @Autowired
    FindWay findWay;

    @Autowired
    RemoveSilent removal;

    @Autowired
    VideoSettings settings;

    @Autowired
    Clock clock;

    private LinkHolder youth = new LinkHolder("");
    private RoomId room = new RoomId(UUID.randomUUID());

    @BeforeEach
    void twoTalk() {
        talk.emptiesTheQueue(Cast.RONJA);
        youth = talk.enters();
        room = talk.takes(Cast.RONJA);
        talk.writes(youth, "Mamma vet inte allt");
    }

    @Test
    void comesInOnlyWithTheYouthsYesAndHearsNothingOfBefore() {
        var third = talk.comes(Cast.RONJA, room, SeatKind.RELATIVE);

        var outside = talk.seenBy(third).orElseThrow();
        assertThat(outside.state()).isEqualTo(State.KNOCKING);
        assertThat(outside.lines()).isEmpty();
        assertThat(outside.clinic()).isEmpty();
        assertThat(outside.seats()).hasSize(1);
        assertThat(talk.writes(third, "Släpp in mig")).isFalse();
        assertThat(send(third, Optional.empty(), "{}")).isFalse();
        assertThat(Access.as(third, () -> findWay.mine(Optional.empty()))).isEmpty();
        var seat = outside.me().id();
        assertThat(Access.as(third, () -> inviteThird.decide(seat, true)))
                .as("lets nobody in, least of all themselves")
                .isFalse();

        assertThat(talk.decides(youth, true)).isTrue();
        talk.writes(youth, "Hej mamma");

        var inside = talk.seenBy(third).orElseThrow();
        assertThat(inside.state()).isEqualTo(State.TALKING);
        assertThat(inside.lines()).extracting(Line::body).containsExactly("Hej mamma");
        assertThat(talk.writes(third, "Hej")).isTrue();
        assertThat(talk.seenBy(youth).orElseThrow().lines()).hasSize(3);
    }

    @Test
    void mayBeRefusedAndIsThenNobody() {
        var third = talk.comes(Cast.RONJA, room, SeatKind.INTERPRETER);

        assertThat(talk.decides(youth, false)).isTrue();

        assertThat(talk.seenBy(third)).isEmpty();
        assertThat(Access.as(third, inviteThird::arrive)).as("the code is used").isFalse();
    }

    @Test
    void theCodeWorksOnceAndEndsWithTheRoom() {
        var form = UUID.randomUUID();
        var code = invite(form).orElseThrow();
        assertThat(invite(form)).as("the same form, the same code").contains(code);
        assertThat(invite(UUID.randomUUID()).orElseThrow())
                .as("gives way to a new one")
                .isNotEqualTo(code);
        assertThat(arrives(code)).isFalse();

        var newer = invite(UUID.randomUUID()).orElseThrow();
        assertThat(GuestCode.read(" " + newer.shown().toLowerCase(java.util.Locale.ROOT)))
                .contains(newer);
        assertThat(arrives(newer)).isTrue();
        assertThat(arrives(newer)).isFalse();
        assertThat(invite(UUID.randomUUID())).as("one third at a time").isEmpty();

        assertThat(Access.as(Cast.RONJA, () -> inviteThird.showOut(room))).isTrue();
        var last = invite(UUID.randomUUID()).orElseThrow();
        Access.as(Cast.RONJA, () -> talk.leaveRoom().leave(Optional.of(room)));
        assertThat(arrives(last)).isFalse();
    }

    @Test
    void onlyWhoeverAnswersInvites() {
        for (var outsider : List.of(Cast.DORIS, Cast.KIM)) {
            assertThat(Access.as(outsider, () -> inviteThird.invite(room, UUID.randomUUID(), SeatKind.RELATIVE)))
                    .isEmpty();
            assertThat(Access.as(outsider, () -> inviteThird.showOut(room))).isFalse();
        }
    }

    @Test
    void leavesWithoutEndingTheTalk() {
        var third = talk.comes(Cast.RONJA, room, SeatKind.INTERPRETER);
        talk.decides(youth, true);

        assertThat(Access.as(third, () -> talk.leaveRoom().leave(Optional.empty())))
                .isTrue();

        assertThat(talk.seenBy(third)).isEmpty();
        assertThat(talk.seenBy(youth).orElseThrow().third()).isEmpty();
        assertThat(talk.writes(youth, "Nu är vi två igen")).isTrue();
    }

    @Test
    void isToldNoSignalOfTheOtherTwo() {
        var third = talk.comes(Cast.RONJA, room, SeatKind.INTERPRETER);
        talk.decides(youth, true);
        var view = talk.seenBy(youth).orElseThrow();
        var staff = view.staff().orElseThrow().id();
        var guest = view.third().orElseThrow().id();

        assertThat(send(youth, Optional.of(staff), "{\"d\":\"for staff\"}")).isTrue();
        assertThat(send(youth, Optional.of(guest), "{\"d\":\"for the third\"}")).isTrue();
        assertThat(send(youth, Optional.empty(), "{\"d\":\"for all\"}")).isTrue();

        assertThat(heard(third, Optional.empty())).containsExactly("{\"d\":\"for the third\"}", "{\"d\":\"for all\"}");
        assertThat(heard(Cast.RONJA, Optional.of(room)))
                .containsExactly("{\"d\":\"for staff\"}", "{\"d\":\"for all\"}");
        assertThat(heard(youth, Optional.empty())).as("the own ones").isEmpty();
        assertThat(Access.as(Cast.DORIS, () -> news.signals(Optional.of(room), -1)))
                .isEmpty();
        assertThat(send(youth, Optional.of(new SeatId(UUID.randomUUID())), "{}"))
                .isFalse();
        assertThat(send(youth, Optional.empty(), "{" + "x".repeat(SendSignal.LONGEST) + "}"))
                .isFalse();
    }

    @Test
    void whatBrowsersToldEachOtherIsForgottenWithinMinutesEvenWhileTheTalkGoesOn() {
        assertThat(send(youth, Optional.empty(), "{\"d\":1}")).isTrue();
        Access.run(youth, () -> sendSignal.send(Optional.empty(), Optional.empty(), Signal.Kind.HELLO, "{\"s\":1}"));
        assertThat(heard(Cast.RONJA, Optional.of(room))).hasSize(2);

        WorldClock.at(
                clock.instant().plus(settings.signals()).plusSeconds(30),
                () -> Access.as(Cast.system(Cast.REGION), removal::remove));

        assertThat(heard(Cast.RONJA, Optional.of(room)))
                .as("that a camera is on stays true")
                .containsExactly("{\"s\":1}");
    }

    private Optional<GuestCode> invite(UUID form) {
        return Access.as(Cast.RONJA, () -> inviteThird.invite(room, form, SeatKind.RELATIVE));
    }

    private boolean arrives(GuestCode code) {
        return Access.as(new LinkHolder(inviteThird.hash(code)), inviteThird::arrive);
    }

    private boolean send(AccessContext who, Optional<SeatId> to, String body) {
        return Access.as(who, () -> sendSignal.send(Optional.empty(), to, Signal.Kind.OFFER, body));
    }

    private List<String> heard(AccessContext who, Optional<RoomId> in) {
        return Access.as(who, () -> news.signals(in, -1)).orElseThrow().stream()
                .map(Signal::body)
                .toList();
    }
}
