package se.minimaria.waiting;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.visit.GivePass;
import se.minimaria.visit.OpenPass;
import se.minimaria.visit.Part;
import se.minimaria.visit.Wish;
import se.minimaria.waiting.WishResult.Refused;
import se.minimaria.waiting.WishResult.Waits;

/**
 * People put themselves on the waiting list: whoever holds the link of their visit, to come earlier, and whoever found no time,
 * without a name. The one keeps the time that they have; the other says where they want to be told, for there is no other way
 * to them.
 */
@Component
@Transactional
public class WaitForMyself {

    private final Wishes wishes;
    private final NewWish make;
    private final OpenPass passes;
    private final GivePass keys;
    private final Network network;
    private final Clock clock;

    WaitForMyself(Wishes wishes, NewWish make, OpenPass passes, GivePass keys, Network network, Clock clock) {
        this.wishes = wishes;
        this.make = make;
        this.passes = passes;
        this.keys = keys;
        this.network = network;
        this.clock = clock;
    }

    /** For an earlier time than that of the visit whose link is held; empty when it is not theirs, or not ahead. */
    public Optional<WishResult> earlier(Terms terms) {
        var now = clock.instant();
        return passes.visit()
                .filter(opened -> opened.own()
                        && !opened.visit().cancelled()
                        && opened.visit().starts().isAfter(now))
                .map(opened -> {
                    var refusal = NewWish.refusal(terms, now);
                    if (refusal.isPresent()) {
                        return new Refused(refusal.get());
                    }
                    var visit = opened.visit();
                    return keys.of(visit.attendance()).stream()
                            .filter(pass -> pass.part() == Part.SELF)
                            .findFirst()
                            .flatMap(pass ->
                                    make.ofVisit(visit, terms, pass.code().pin(), pass.wish(), pass.language()))
                            .<WishResult>map(Waits::new)
                            .orElseGet(() -> new Refused("waiting.refused.waits-already"));
                });
    }

    /** The wish about the visit whose link is held, if there is one. */
    @Transactional(readOnly = true)
    public Optional<WaitingWish> ofMyVisit() {
        return passes.visit()
                .filter(OpenPass.Opened::own)
                .flatMap(opened -> wishes.openOf(opened.visit().attendance()));
    }

    /** For any time on these terms, in the store of whoever answers at a clinic; as whoever holds words. */
    public WishResult anyTime(ClinicId clinic, Terms terms, Wish asked, Locale language) {
        if (!(Access.current().orElse(null) instanceof ThreadHolder holder)) {
            throw new IllegalStateException("Only whoever holds words waits without a name");
        }
        var refusal = NewWish.refusal(terms, clock.instant());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var store = network.clinic(clinic).reception();
        return make.ofHolder(store, holder.codeHash(), terms, asked, language)
                .<WishResult>map(Waits::new)
                .orElseGet(() -> new Refused("waiting.refused.waits-already"));
    }
}
