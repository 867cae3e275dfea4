package se.minimaria.network;

/**
 * A municipality of the county.
 *
 * @param principal its social board, the home principal of those who live there
 * @param catchment the main clinic that answers for it by agreement; never a filter for booking, since the young person
 *     chooses the place
 */
public record Municipality(
        MunicipalityCode code,
        String name,
        PrincipalId principal,
        ClinicId catchment,
        Population population,
        Origin origin) {}
