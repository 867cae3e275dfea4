package se.minimaria.followup.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.minimaria.followup.Indicator;
import se.minimaria.followup.Indicator.Cell;
import se.minimaria.network.Clinic;
import se.minimaria.network.Network;

/**
 * The places and months that a page or a download covers; the same for both.
 *
 * @param places what has rows of its own, the county last when no clinic is chosen
 * @param months those that have begun, in order
 */
record Scope(List<Place> places, List<Month> months) {

    Scope {
        places = List.copyOf(places);
        months = List.copyOf(months);
    }

    static Scope of(Network network, Optional<Clinic> chosen, Year year, LocalDate today, List<Indicator> figures) {
        List<Month> begun = Arrays.stream(Month.values())
                .filter(month -> !year.atMonth(month).atDay(1).isAfter(today))
                .toList();
        if (chosen.isPresent()) {
            return new Scope(List.of(Place.of(chosen.get())), begun);
        }
        List<Place> places =
                new ArrayList<>(network.clinics().stream().map(Place::of).toList());
        Place hidden = new Place(Indicator.HIDDEN_PLACE, null);
        Predicate<Indicator> counted =
                indicator -> !indicator.at(new Cell(hidden.key(), null, null)).equals(Indicator.NONE);
        if (figures.stream().anyMatch(counted)) {
            places.add(hidden);
        }
        places.add(Place.COUNTY);
        return new Scope(places, begun);
    }

    /** The sum over the places: the chosen clinic or the county. */
    Place whole() {
        return places.getLast();
    }

    /**
     * A row of the table.
     *
     * @param key as figures are kept; null for the county
     * @param name of a clinic; null for the county and for the hidden place, whose names are in the bundle
     */
    record Place(@Nullable String key, @Nullable String name) {

        static final Place COUNTY = new Place(null, null);

        static Place of(Clinic clinic) {
            return new Place(clinic.id().value(), clinic.name());
        }

        /** Bundle key of the name when it is not a clinic's. */
        String nameKey() {
            return key == null ? "followup.place.county" : "followup.place.hidden";
        }
    }
}
