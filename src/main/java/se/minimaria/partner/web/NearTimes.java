package se.minimaria.partner.web;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.Slot;
import se.minimaria.booking.SlotQuery;
import se.minimaria.contact.web.SlotKey;
import se.minimaria.contact.web.SlotWords;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;

/** The soonest times at the clinic that is nearest to a workplace; where it has none, those of anywhere. */
@Component
class NearTimes {

    private static final Duration AHEAD = Duration.ofDays(365);
    private static final int SOONEST = 2;
    private static final int ENOUGH = 200;

    private final FindSlots slots;
    private final SlotWords words;
    private final Network network;
    private final MessageSource texts;
    private final Clock clock;

    NearTimes(FindSlots slots, SlotWords words, Network network, MessageSource texts, Clock clock) {
        this.slots = slots;
        this.words = words;
        this.network = network;
        this.texts = texts;
        this.clock = clock;
    }

    /** Two different times, the soonest first. */
    List<Slot> soonest(ClinicId near) {
        var there = soonest(Set.of(near));
        return there.isEmpty() ? soonest(Set.of()) : there;
    }

    /** The time that a form names, whether or not it is still free; empty if there is no such time. */
    Optional<Slot> named(SlotKey key) {
        return Access.as(new Visitor(), () -> slots.named(key.assignment(), key.clinic(), key.starts()));
    }

    TimePage.Choice choice(Slot slot, Locale locale) {
        var said = words.choice(slot, locale);
        var about = new Object[] {said.place(), said.whom(), said.minutes()};
        return new TimePage.Choice(
                said.value(),
                said.when(),
                texts.getMessage("contact.slots.first", about, locale),
                network.principal(slot.principal()).name());
    }

    private List<Slot> soonest(Set<ClinicId> clinics) {
        var now = clock.instant();
        var query = new SlotQuery(now, now.plus(AHEAD), clinics, Set.of(), Optional.empty(), ENOUGH);
        var seen = new HashSet<>();
        return Access.as(new Visitor(), () -> slots.find(query)).stream()
                .filter(slot -> seen.add(slot.starts()))
                .limit(SOONEST)
                .toList();
    }
}
