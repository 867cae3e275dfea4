package se.minimaria.network;

import java.time.LocalDate;

/** A number of people on a day. */
public record Headcount(int count, LocalDate day, Origin origin) {}
