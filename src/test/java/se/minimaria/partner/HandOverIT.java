package se.minimaria.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Partner;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.Move;
import se.minimaria.booking.Slot;
import se.minimaria.message.Channel;
import se.minimaria.partner.CountHandover.Counted;
import se.minimaria.partner.HandResult.Handed;
import se.minimaria.partner.HandResult.Taken;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.Bookings;
import se.minimaria.visit.Pass;
import se.minimaria.visit.Wish;

/** A time in the hand: taken once, undone for a while, counted without a person. */
@MinimariaTest
class HandOverIT {

    private static final Locale SWEDISH = Locale.of("sv");

    @Autowired
    GivenLinks links;

    @Autowired
    Bookings bookings;

    @Autowired
    CountHandover counting;

    @Autowired
    HandTime times;

    @Autowired
    Move move;

    @Autowired
    ListLinks list;

    @Autowired
    EndLink end;

    @Autowired
    ForgetHandovers forgetting;

    @Autowired
    PartnerSettings settings;

    @Test
    void isBookedAtOnceForWhoeverHoldsTheSlipAndForNobodyElse() {
        var form = UUID.randomUUID();
        var slot = links.slot();

        var handed = (Handed) hand(links.holder(form), slot, Optional.empty());

        assertThat(links.taken(form))
                .singleElement()
                .satisfies(held -> assertThat(held.visit().starts()).isEqualTo(slot.starts()))
                .satisfies(held -> assertThat(held.alias()).isEqualTo("Räv"))
                .satisfies(held -> assertThat(held.file()).isEmpty());
        var other = links.holder(UUID.randomUUID());
        assertThat(Access.as(other, () -> times.slip(handed.appointment()))).isEmpty();
        assertThat(Access.as(other, () -> times.undo(handed.appointment()))).isFalse();
        assertThat(links.taken(form)).noneMatch(held -> held.visit().cancelled());
    }

    @Test
    void theKeyOnPaperIsSentToNobodyWhereNoNumberWasGiven() {
        var quiet = UUID.randomUUID();
        var told = UUID.randomUUID();
        hand(links.holder(quiet), links.slot(), Optional.empty());
        hand(links.holder(told), links.slot(), Optional.of(new Wish(Channel.SMS, "+46701740605", true)));

        assertThat(pass(quiet).wish()).isEmpty();
        assertThat(pass(told).wish())
                .hasValueSatisfying(wish -> assertThat(wish.sharedPhone()).isTrue());
    }

    @Test
    void twoPartnersWhoWantTheLastTimeAtOnceGetItOnce() throws Exception {
        var slot = links.slot();
        var forms = List.of(UUID.randomUUID(), UUID.randomUUID());

        var results = atOnce(forms.stream()
                .<Callable<HandResult>>map(form -> () -> hand(links.holder(form), slot, Optional.empty()))
                .toList());

        assertThat(results).hasOnlyElementsOfTypes(Handed.class, Taken.class);
        assertThat(results).filteredOn(Handed.class::isInstance).hasSize(1);
        assertThat(forms.stream().flatMap(form -> links.taken(form).stream())).hasSize(1);
    }

    @Test
    void aFormThatComesManyTimesAtOnceTakesOneTime() throws Exception {
        var form = UUID.randomUUID();
        var slots = List.of(links.slot(), links.slot());
        var wanted = new ArrayList<Callable<HandResult>>();
        for (var at = 0; at < 6; at++) {
            var slot = slots.get(at % 2);
            wanted.add(() -> hand(links.holder(form), slot, Optional.empty()));
        }

        var results = atOnce(wanted);

        assertThat(results).hasOnlyElementsOfType(Handed.class);
        assertThat(results.stream().distinct()).as("all are told of the same").hasSize(1);
        assertThat(links.taken(form)).hasSize(1);
    }

    @Test
    void isUndoneOnceAndTheFormTakesNoneAgain() {
        var form = UUID.randomUUID();
        var slot = links.slot();
        var handed = (Handed) hand(links.holder(form), slot, Optional.empty());

        assertThat(Access.as(links.holder(form), () -> times.undo(handed.appointment())))
                .isTrue();
        assertThat(Access.as(links.holder(form), () -> times.undo(handed.appointment())))
                .isTrue();
        assertThat(Access.as(links.holder(form), () -> times.slip(handed.appointment())))
                .isEmpty();
        assertThat(hand(links.holder(form), slot, Optional.empty())).isEqualTo(handed);
        assertThat(links.taken(form)).hasSize(1).allMatch(held -> held.visit().cancelled());
        assertThat(hand(links.holder(UUID.randomUUID()), slot, Optional.empty()))
                .as("the time is free again")
                .isInstanceOf(Handed.class);
    }

    @Test
    void onceItsHolderHasMovedItNobodyElseSeesOrUndoesIt() {
        var form = UUID.randomUUID();
        var slot = links.slot();
        var handed = (Handed) hand(links.holder(form), slot, Optional.empty());
        var visit = links.taken(form).getFirst().visit().attendance();
        var to = links.slot();

        assertThat(Access.as(links.holder(form), () -> move.move(visit, to))).isInstanceOf(Booked.class);

        assertThat(Access.as(links.holder(form), () -> times.slip(handed.appointment())))
                .isEmpty();
        assertThat(Access.as(links.holder(form), () -> times.undo(handed.appointment())))
                .isFalse();
        assertThat(links.taken(form)).noneMatch(held -> held.visit().cancelled());
        assertThat(((Handed) hand(links.holder(form), slot, Optional.empty())).at())
                .as("sent again, the form does not bring it back")
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void countsOncePerFormAndNotWhatNeverBecameATime() throws Exception {
        var code = links.link();
        var partner = links.partner(code);
        var form = UUID.randomUUID();

        assertThat(begin(partner, form)).isEqualTo(Counted.YES);
        assertThat(begin(partner, form)).isEqualTo(Counted.YES);
        Access.run(partner, () -> counting.dropped(form));
        assertThat(rows(partner)).isEqualTo("0");
        var second = UUID.randomUUID();
        begin(partner, second);
        Access.run(partner, () -> counting.given(second));
        Access.run(partner, () -> counting.dropped(second));
        assertThat(rows(partner)).as("a time that was given stays").isEqualTo("1");
        assertThat(Access.as(Cast.RONJA, list::all))
                .filteredOn(link -> link.id().equals(partner.link()))
                .allMatch(link -> link.lastUsed().isPresent());
    }

    @Test
    void aLinkThatWasTakenBackCountsNothingMore() throws Exception {
        var partner = links.partner(links.link());
        var before = UUID.randomUUID();
        begin(partner, before);
        links.takeBack(partner.link());

        assertThat(begin(partner, UUID.randomUUID())).isEqualTo(Counted.GONE);
        Access.run(partner, () -> counting.given(before));
        assertThat(GivenLinks.asked(
                        "select string_agg(state, ' ') from partner.handover where link_id = '" + partner.link() + "'"))
                .as("what was on its way is still settled")
                .isEqualTo("given");
    }

    @Test
    void oneLinkHasSoManyADayAndStaffAreAskedToLookLongBefore() {
        var partner = links.partner(links.link());
        for (var at = 0; at < settings.most(); at++) {
            assertThat(unusual(partner)).isEqualTo(at >= settings.unusual());
            assertThat(begin(partner, UUID.randomUUID())).isEqualTo(Counted.YES);
        }

        assertThat(begin(partner, UUID.randomUUID())).isEqualTo(Counted.ENOUGH);
        assertThat(begin(links.partner(links.link()), UUID.randomUUID()))
                .as("another link goes on")
                .isEqualTo(Counted.YES);
        assertThat(Access.as(Cast.KIM, list::unusual)).isEmpty();
        Access.run(Cast.RONJA, () -> end.looked(partner.link()));
        assertThat(unusual(partner)).isFalse();
    }

    @Test
    void oneThatWasTakenBackNeedsNobodyToLook() {
        var partner = links.partner(links.link());
        for (var at = 0; at < settings.unusual(); at++) {
            begin(partner, UUID.randomUUID());
        }
        assertThat(unusual(partner)).isTrue();
        links.takeBack(partner.link());
        assertThat(unusual(partner)).isFalse();
    }

    @Test
    void theRowSaysNeitherWhoseTimeItIsNorWhenNorWhere() throws Exception {
        assertThat(GivenLinks.asked("""
                select string_agg(column_name || ' ' || data_type, ', ' order by column_name)
                from information_schema.columns where table_schema = 'partner' and table_name = 'handover'"""))
                .isEqualTo("day date, id uuid, kind text, link_id uuid, principal_id text, state text");
    }

    @Test
    void afterSomeWeeksOnlyKindAndMonthAreLeft() throws Exception {
        var partner = links.partner(links.link());
        var given = UUID.randomUUID();
        begin(partner, given);
        Access.run(partner, () -> counting.given(given));
        begin(partner, UUID.randomUUID());
        GivenLinks.done("update partner.handover set day = '2026-02-17' where link_id = '" + partner.link() + "'");
        GivenLinks.done("update partner.link set starts_on = '2024-01-01', ends_on = '2024-02-01' where id = '"
                + partner.link() + "'");
        var month =
                "select count(*) from partner.handover where day = '2026-02-01' and kind = 'police' and link_id is null";
        var before = Integer.parseInt(GivenLinks.asked(month));

        for (var time = 0; time < 2; time++) {
            Access.run(Cast.system(Cast.REGION), () -> forgetting.forget(Cast.REGION));
        }

        assertThat(rows(partner)).isEqualTo("0");
        assertThat(Integer.parseInt(GivenLinks.asked(month)))
                .as("one was given, one was not")
                .isEqualTo(before + 1);
        assertThat(GivenLinks.asked("select id from partner.link where id = '" + partner.link() + "'"))
                .as("a link that ended long ago")
                .isEqualTo("nothing");
    }

    private HandResult hand(ThreadHolder holder, Slot slot, Optional<Wish> wish) {
        return Access.as(holder, () -> times.hand(slot, "Räv", wish, SWEDISH));
    }

    private Counted begin(Partner partner, UUID form) {
        return Access.as(partner, () -> counting.begin(form));
    }

    private boolean unusual(Partner partner) {
        return Access.as(Cast.RONJA, list::unusual).stream()
                .anyMatch(use -> use.link().equals(partner.link()));
    }

    private Pass pass(UUID form) {
        return links.taken(form).stream()
                .map(HeldVisit::visit)
                .flatMap(visit -> bookings.passes(visit.attendance()).stream())
                .findFirst()
                .orElseThrow();
    }

    private static String rows(Partner partner) throws Exception {
        return GivenLinks.asked("select count(*) from partner.handover where link_id = '" + partner.link() + "'");
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var got = new ArrayList<T>();
            for (var one : threads.invokeAll(works)) {
                got.add(one.get());
            }
            return got;
        }
    }
}
