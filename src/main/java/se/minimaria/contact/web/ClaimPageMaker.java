package se.minimaria.contact.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Visit;
import se.minimaria.contact.ClaimThread;
import se.minimaria.contact.ContactThread;
import se.minimaria.network.Network;
import se.minimaria.network.Regime;
import se.minimaria.web.Option;

/** Shows what giving a name would mean: which authority gets it and what goes along. */
@Component
class ClaimPageMaker {

    private final ClaimThread claimThread;
    private final HolderVisits visits;
    private final Network network;
    private final Phrases phrases;

    ClaimPageMaker(ClaimThread claimThread, HolderVisits visits, Network network, Phrases phrases) {
        this.claimThread = claimThread;
        this.visits = visits;
        this.network = network;
        this.phrases = phrases;
    }

    /** Empty when there is no such time, or its name has been given, or no file may open from the thread. */
    Optional<ClaimPage> page(UUID attendance, ContactThread thread, Locale locale) {
        if (!thread.origin().concern().opensFile()) {
            return Optional.empty();
        }
        var open = visits.of().stream()
                .filter(held -> held.file().isEmpty() && !held.visit().cancelled())
                .map(HeldVisit::visit)
                .toList();
        return open.stream()
                .filter(visit -> visit.attendance().value().equals(attendance))
                .findFirst()
                .map(met -> page(met, open, thread, locale));
    }

    /** Whether a name was given before to whom the time is with. */
    boolean known(UUID attendance) {
        return visits.of().stream()
                .map(HeldVisit::visit)
                .filter(visit -> visit.attendance().value().equals(attendance))
                .anyMatch(visit -> claimThread.knownTo(visit.principal()));
    }

    private ClaimPage page(Visit met, List<Visit> open, ContactThread thread, Locale locale) {
        var principal = network.principal(met.principal());
        return new ClaimPage(
                claimThread.knownTo(met.principal()),
                open.stream()
                        .filter(visit -> visit.principal().equals(met.principal()))
                        .map(visit -> phrases.visit(visit.starts(), locale))
                        .toList(),
                Authority.of(principal),
                principal.regime() == Regime.HSL,
                thread.principal().equals(met.principal()),
                phrases.authority(thread.principal()),
                options(locale, "contact.claim.sex.", "female", "male", ""),
                homes(locale),
                options(locale, "contact.claim.who.", "self", "relative"),
                options(locale, "contact.claim.protection.", "no", "yes", "unsure"));
    }

    private List<Option> homes(Locale locale) {
        var none = new Option("", phrases.text(locale, "contact.claim.home.none"));
        return Stream.concat(
                        Stream.of(none),
                        network.municipalities().stream()
                                .map(home -> new Option(home.code().value(), home.name())))
                .toList();
    }

    private List<Option> options(Locale locale, String prefix, String... values) {
        return Stream.of(values)
                .map(value -> new Option(value, phrases.text(locale, prefix + (value.isEmpty() ? "other" : value))))
                .toList();
    }
}
