package se.minimaria.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a clinic is.
 *
 * @param municipality absent for the digital clinic
 * @param main the main clinic that a satellite belongs to
 * @param languages those offered in words
 */
public record ClinicPlace(
        ClinicKind kind,
        @Nullable MunicipalityCode municipality,
        @Nullable ClinicId main,
        List<Room> rooms,
        List<Language> languages) {

    public ClinicPlace {
        rooms = List.copyOf(rooms);
        languages = List.copyOf(languages);
    }
}
