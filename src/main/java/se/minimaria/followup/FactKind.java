package se.minimaria.followup;

import java.util.Locale;
import java.util.Optional;
import se.minimaria.booking.VisitFact;

/** What a fact counts as. A first contact is also a visit. */
enum FactKind {
    VISIT,
    FIRST_CONTACT,
    MISSED;

    /** What an outcome counts as; a visit that either side called off counts as nothing. */
    static Optional<FactKind> of(VisitFact visit) {
        return switch (visit.outcome()) {
            case CAME -> Optional.of(visit.first() ? FIRST_CONTACT : VISIT);
            case MISSED -> Optional.of(MISSED);
            case LATE_CANCEL, CANCELLED_BY_US -> Optional.empty();
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
