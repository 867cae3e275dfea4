package se.minimaria.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.contact.MessageText;
import se.minimaria.network.ClinicId;
import se.minimaria.video.EnterQueue.Entering.Entered;

/** Lets tests talk: a queue that belongs to the test alone is that of a clinic whose waiting people have all been taken. */
@Component
public record Talk(
        EnterQueue enterQueue,
        AnswerQueue answerQueue,
        ReadRoom readRoom,
        Say say,
        LeaveRoom leaveRoom,
        InviteThird inviteThird) {

    public static final ClinicId FALUN = new ClinicId("falun");

    /** Somebody enters the queue of the clinic in Falun. */
    public LinkHolder enters() {
        return enters(UUID.randomUUID());
    }

    LinkHolder enters(UUID form) {
        var entered = Access.as(new Visitor(), () -> enterQueue.enter(form, FALUN));
        return new LinkHolder(((Entered) entered).hash());
    }

    /** Takes all who wait in Falun and ends their talks. */
    public void emptiesTheQueue(OnDuty duty) {
        Access.run(duty, () -> {
            for (var room = answerQueue.takeFirst(FALUN); room.isPresent(); room = answerQueue.takeFirst(FALUN)) {
                leaveRoom.leave(room);
            }
        });
    }

    /** Takes whoever is first in Falun. */
    public RoomId takes(OnDuty duty) {
        return Access.as(duty, () -> answerQueue.takeFirst(FALUN)).orElseThrow();
    }

    public Optional<RoomView> seenBy(LinkHolder holder) {
        return Access.as(holder, () -> readRoom.mine(Optional.empty()));
    }

    Optional<RoomView> seenBy(OnDuty duty, RoomId room) {
        return Access.as(duty, () -> readRoom.mine(Optional.of(room)));
    }

    public boolean writes(LinkHolder holder, String text) {
        return writes(holder, Optional.empty(), text);
    }

    public boolean writes(OnDuty duty, RoomId room, String text) {
        return writes(duty, Optional.of(room), text);
    }

    private boolean writes(AccessContext context, Optional<RoomId> room, String text) {
        return Access.as(context, () -> say.say(room, UUID.randomUUID(), new MessageText(text)));
    }

    /** A third comes with a code that whoever answers has made; not let in yet. */
    public LinkHolder comes(OnDuty duty, RoomId room, SeatKind kind) {
        var code = Access.as(duty, () -> inviteThird.invite(room, UUID.randomUUID(), kind))
                .orElseThrow();
        var holder = new LinkHolder(inviteThird.hash(code));
        assertThat(Access.as(holder, inviteThird::arrive)).isTrue();
        return holder;
    }

    /** What the youth answers to whoever waits. */
    public boolean decides(LinkHolder youth, boolean yes) {
        var third = seenBy(youth).orElseThrow().third().orElseThrow();
        return Access.as(youth, () -> inviteThird.decide(third.id(), yes));
    }
}
