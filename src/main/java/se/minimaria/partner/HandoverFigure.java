package se.minimaria.partner;

/**
 * How many times one kind of workplace has handed over; a figure without a person.
 *
 * @param kind the code of a {@link se.minimaria.network.PartnerKind}
 */
public record HandoverFigure(String kind, int given) {}
