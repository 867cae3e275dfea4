package se.minimaria.workplace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.network.Network;
import se.minimaria.person.FileName;
import se.minimaria.person.FileNames;
import se.minimaria.referral.Brief;
import se.minimaria.referral.Direction;
import se.minimaria.referral.Kind;
import se.minimaria.referral.ReadReferral;
import se.minimaria.referral.Referral;
import se.minimaria.referral.ReferralId;
import se.minimaria.referral.State;
import se.minimaria.workplace.ReferralListPage.Row;
import se.minimaria.workplace.ReferralListPage.Tab;

/** Makes the list of referrals. Somebody who is protected is not named in it, whether the sender says so or the file. */
@Component
class ReferralListMaker {

    /** Which referrals are listed. */
    enum View {
        WAITING(Direction.IN, State.SENT, State.RECEIVED),
        UNDER_WAY(Direction.IN, State.ACCEPTED, State.BOOKED),
        OUT(Direction.OUT, State.WRITTEN, State.SENT, State.RECEIVED, State.ACCEPTED, State.BOOKED, State.BACK),
        OVER(Direction.IN, State.RETURNED, State.CLOSED, State.REVOKED);

        private final Direction direction;

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<State> states;

        View(Direction direction, State... states) {
            this.direction = direction;
            this.states = List.of(states);
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static View of(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(view -> view.code().equals(code))
                    .findFirst()
                    .orElse(WAITING);
        }
    }

    private final ReadReferral reading;
    private final FileNames names;
    private final Network network;

    ReferralListMaker(ReadReferral reading, FileNames names, Network network) {
        this.reading = reading;
        this.names = names;
        this.network = network;
    }

    ReferralListPage of(View view, Speech speech) {
        var found = reading.list(view.direction, view.states, view == View.OVER);
        var briefs = reading.briefs(found.stream().map(Referral::id).toList());
        var known = names.of(found.stream().flatMap(one -> one.file().stream()).collect(Collectors.toSet()));
        return new ReferralListPage(
                view.code(),
                Arrays.stream(View.values())
                        .map(one -> new Tab(one.code(), speech.text("referral.tab." + one.code()), one == view))
                        .toList(),
                found.stream().map(one -> row(one, briefs, known, speech)).toList());
    }

    private Row row(Referral one, Map<ReferralId, Brief> briefs, Map<FileId, FileName> known, Speech speech) {
        var due = one.came().map(Referral.Came::answerDueAt).orElse(one.last().at());
        var waits = one.direction() == Direction.IN && (one.state() == State.SENT || one.state() == State.RECEIVED);
        return new Row(
                ReferralPages.address(one),
                who(one, briefs, known, speech),
                from(one, briefs, speech),
                ReferralPages.state(one, one.state(), speech),
                waits
                        ? speech.text("referral.list.due", speech.day(due.minusSeconds(1)))
                        : speech.text(
                                "referral.list.since", speech.day(one.last().at())),
                waits && !speech.now().isBefore(due),
                note(one, speech));
    }

    private static Named who(Referral one, Map<ReferralId, Brief> briefs, Map<FileId, FileName> known, Speech speech) {
        if (one.file().isPresent()) {
            return Named.of(one.file().get(), known, speech);
        }
        if (one.came().filter(Referral.Came::shielded).isPresent()) {
            return new Named(speech.text("workplace.who.shielded"), "", true, null);
        }
        var brief = briefs.get(one.id());
        return Named.plain(
                brief == null
                        ? speech.text("referral.page.erased")
                        : brief.person().full());
    }

    private String from(Referral one, Map<ReferralId, Brief> briefs, Speech speech) {
        if (one.direction() == Direction.OUT) {
            return network.principal(one.went().orElseThrow().receiver()).name();
        }
        var sender = speech.text(
                "referral.sender." + one.came().orElseThrow().sender().code());
        var brief = briefs.get(one.id());
        return brief == null ? sender : brief.workplace() + " · " + sender;
    }

    private static @Nullable String note(Referral one, Speech speech) {
        if (one.kind() == Kind.BOARD) {
            return speech.text("referral.list.board");
        }
        return one.came()
                .flatMap(Referral.Came::dischargeOn)
                .map(day -> speech.text("referral.list.discharge", speech.day(day)))
                .orElse(null);
    }
}
