package se.minimaria.waiting;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.Visit;
import se.minimaria.booking.VisitsOf;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.HowToReach;
import se.minimaria.shared.Sweden;
import se.minimaria.visit.GivePass;
import se.minimaria.visit.PassCode;
import se.minimaria.visit.Wish;

/** Makes wishes: each with a key of its own, whose digits are those that its person knows already, if there are any. */
@Component
class NewWish {

    private final Wishes wishes;
    private final VisitsOf visits;
    private final GivePass passes;
    private final HowToReach reaching;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    NewWish(Wishes wishes, VisitsOf visits, GivePass passes, HowToReach reaching, Clock clock) {
        this.wishes = wishes;
        this.visits = visits;
        this.passes = passes;
        this.reaching = reaching;
        this.clock = clock;
    }

    /** Why nobody can wait on such terms, as a message key. */
    static Optional<String> refusal(Terms terms, Instant now) {
        var latest = terms.latest();
        return latest != null && latest.isBefore(Sweden.day(now))
                ? Optional.of("waiting.refused.has-been")
                : Optional.empty();
    }

    /** For the person of a file, who keeps the next time that they have; empty when they wait already. */
    Optional<WaitingWish> ofFile(FileId file, Terms terms, Precedence precedence, Optional<String> reason) {
        var now = clock.instant();
        var kept = visits.of(file).stream()
                .filter(visit -> !visit.cancelled()
                        && visit.outcome().isEmpty()
                        && visit.starts().isAfter(now))
                .min(Comparator.comparing(Visit::starts))
                .orElse(null);
        var wish = new WaitingWish(
                WishId.next(),
                Access.onDuty().principal(),
                Optional.of(file),
                Optional.ofNullable(kept).map(Visit::attendance),
                terms,
                precedence,
                reason,
                now,
                Optional.empty(),
                PassCode.random(random, passes.pinOf(file)),
                Optional.empty(),
                Locale.of(reaching.of(file).language()));
        return add(wish, null, kept);
    }

    /** For whoever a visit belongs to, and who keeps it; empty when they wait already. */
    Optional<WaitingWish> ofVisit(Visit visit, Terms terms, String pin, Optional<Wish> asked, Locale language) {
        var wish = new WaitingWish(
                WishId.next(),
                visit.principal(),
                Optional.empty(),
                Optional.of(visit.attendance()),
                terms,
                Precedence.USUAL,
                Optional.empty(),
                clock.instant(),
                Optional.empty(),
                PassCode.random(random, Optional.of(pin)),
                asked,
                language);
        return add(wish, null, visit);
    }

    /** For somebody without a name who has no time; empty when they wait already. */
    Optional<WaitingWish> ofHolder(PrincipalId store, String holder, Terms terms, Wish asked, Locale language) {
        var wish = new WaitingWish(
                WishId.next(),
                store,
                Optional.empty(),
                Optional.empty(),
                terms,
                Precedence.USUAL,
                Optional.empty(),
                clock.instant(),
                Optional.empty(),
                PassCode.random(random, Optional.empty()),
                Optional.of(asked),
                language);
        return add(wish, holder, null);
    }

    private Optional<WaitingWish> add(WaitingWish wish, @Nullable String holder, @Nullable Visit kept) {
        return wishes.add(wish, holder, kept == null ? null : kept.starts()) ? Optional.of(wish) : Optional.empty();
    }
}
