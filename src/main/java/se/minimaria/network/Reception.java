package se.minimaria.network;

/** The principal that answers anonymous contacts to a clinic; the page says which before the young person writes. */
public record Reception(PrincipalId principal, Origin origin) {}
