package se.minimaria.followup.web;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.network.Clinic;
import se.minimaria.network.Network;

/**
 * What to show, as it stands in the address.
 *
 * @param ar a calendar year; nothing means this year
 * @param mottagning the key of a clinic; nothing means all
 * @param visa {@code alla} for every month of every clinic
 */
record IndicatorFilter(
        @Nullable String ar,
        @Nullable String mottagning,
        @Nullable String visa) {

    /** Reads the filter; what cannot be read is an error on its field and counts as not chosen. */
    Choice read(List<Year> years, Network network, Errors errors) {
        Optional<Year> year = years.stream()
                .filter(offered -> offered.toString().equals(text(ar)))
                .findFirst();
        if (year.isEmpty() && !text(ar).isEmpty()) {
            errors.rejectValue("ar", "followup.filter.year.unknown");
        }
        Optional<Clinic> clinic = network.clinicAt(text(mottagning));
        if (clinic.isEmpty() && !text(mottagning).isEmpty()) {
            errors.rejectValue("mottagning", "followup.filter.clinic.unknown");
        }
        return new Choice(year.orElse(years.getFirst()), clinic, text(visa).equals("alla"));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A filter that could be read. */
    record Choice(Year year, Optional<Clinic> clinic, boolean everyMonth) {}
}
