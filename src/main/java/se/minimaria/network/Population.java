package se.minimaria.network;

/**
 * How many live in a municipality.
 *
 * @param all everybody
 * @param young those from 13 to 20 years
 */
public record Population(Headcount all, Headcount young) {}
