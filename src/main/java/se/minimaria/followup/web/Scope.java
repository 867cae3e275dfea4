package se.minimaria.followup.web;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.followup.Indicator;
import se.minimaria.network.Clinic;
import se.minimaria.network.Network;

/**
 * The places and months that a page or a download covers; the same for both.
 *
 * @param places what has rows of its own, the county last when no clinic is chosen
 * @param months those that are published, in order
 * @param closed whether they are the whole year
 */
record Scope(List<Place> places, List<Month> months, boolean closed) {

    Scope {
        places = List.copyOf(places);
        months = List.copyOf(months);
    }

    static Scope of(Network network, Optional<Clinic> chosen, Indicator any) {
        if (chosen.isPresent()) {
            return new Scope(List.of(Place.of(chosen.get())), any.months(), any.closed());
        }
        List<Place> places =
                new ArrayList<>(network.clinics().stream().map(Place::of).toList());
        places.add(Place.COUNTY);
        return new Scope(places, any.months(), any.closed());
    }

    /** Bundle key of the period that sums over the months cover. */
    String periodKey() {
        return closed ? "followup.period.year" : "followup.period.so-far";
    }

    /** The sum over the places: the chosen clinic or the county. */
    Place whole() {
        return places.getLast();
    }

    /**
     * A row of the table.
     *
     * @param key as figures are kept; null for the county
     * @param name of a clinic; null for the county, whose name is in the bundle
     */
    record Place(@Nullable String key, @Nullable String name) {

        static final Place COUNTY = new Place(null, null);

        static Place of(Clinic clinic) {
            return new Place(clinic.id().value(), clinic.name());
        }
    }
}
