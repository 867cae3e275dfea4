package se.minimaria.network;

/**
 * A room that can be booked.
 *
 * @param id stable over renames, unique in the network: {@code falun-1}
 */
public record Room(String id, String name, Origin origin) {}
