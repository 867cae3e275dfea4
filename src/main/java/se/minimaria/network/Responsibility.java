package se.minimaria.network;

/**
 * A row of the responsibility matrix: what is done, and by whom.
 *
 * @param key stable name for rules that refer to the row, like {@code drug-tests}
 */
public record Responsibility(String key, ResponsibleParty party, LocalText text, Origin origin) {}
