package se.minimaria.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.Partner;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.SlotQuery;
import se.minimaria.network.PartnerKey;
import se.minimaria.partner.CountHandover;
import se.minimaria.partner.GiveLink;
import se.minimaria.partner.GiveLink.Result.Given;
import se.minimaria.partner.HandResult.Handed;
import se.minimaria.partner.HandTime;
import se.minimaria.partner.OpenLink;
import se.minimaria.partner.PartnerKeys;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;

/**
 * Workplaces that have a link, and the times that they handed over on the last day of history. Forms are drawn, so that doing
 * it again after a kill does nothing.
 */
@Component
@OnlyInDemo
class HandedTimes {

    private static final List<String> PARTNERS =
            List.of("polisen-falun", "elevhalsan-borlange", "ungdomsmottagningen-mora");

    private static final Duration HORIZON = Duration.ofDays(14);

    private final Steps steps;
    private final Colleagues colleagues;
    private final Links links;
    private final CountHandover counting;
    private final HandTime times;
    private final FindSlots slots;

    HandedTimes(
            Steps steps, Colleagues colleagues, Links links, CountHandover counting, HandTime times, FindSlots slots) {
        this.steps = steps;
        this.colleagues = colleagues;
        this.links = links;
        this.counting = counting;
        this.times = times;
        this.slots = slots;
    }

    /** Gives and opens links. */
    @Component
    @OnlyInDemo
    record Links(GiveLink give, OpenLink open, PartnerKeys keys) {}

    /** A link for each, and one time handed over by each. */
    void lastDay(Random random, LocalDate until) {
        for (var at = 0; at < PARTNERS.size(); at++) {
            var form = new UUID(random.nextLong(), random.nextLong());
            var handed = new UUID(random.nextLong(), random.nextLong());
            var given = Sweden.instant(until.minusDays(40).atTime(LocalTime.of(9, 10 + at)));
            var link = link(form, new PartnerKey(PARTNERS.get(at)), given);
            var day = Sweden.instant(until.minusDays(1).atTime(LocalTime.of(10 + at, 5)));
            link.ifPresent(one -> handOver(one, handed, day));
        }
    }

    private Optional<PartnerLinkId> link(UUID form, PartnerKey partner, Instant at) {
        var result = WorldClock.at(
                at, () -> steps.in(colleagues.coordinator(), () -> links.give().give(form, partner, 6)));
        return result instanceof Given given
                ? steps.in(
                        new LinkHolder(links.keys().hash(given.code())),
                        () -> links.open().open().map(OpenLink.Opened::link))
                : Optional.empty();
    }

    private void handOver(PartnerLinkId link, UUID form, Instant at) {
        var partner = new Partner(link);
        var holder = new ThreadHolder(links.keys().holder(form));
        WorldClock.at(at, () -> {
            var soonest = steps.in(Fill.JOB, () -> slots.find(SlotQuery.any(at, at.plus(HORIZON), 40)));
            if (soonest.isEmpty()) {
                return false;
            }
            steps.in(partner, () -> counting.begin(form));
            var result = steps.in(holder, () -> times.hand(soonest.getLast(), null, Optional.empty(), Locale.of("sv")));
            return steps.in(partner, () -> {
                if (result instanceof Handed) {
                    counting.given(form);
                } else {
                    counting.dropped(form);
                }
                return true;
            });
        });
    }
}
