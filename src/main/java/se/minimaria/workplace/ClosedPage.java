package se.minimaria.workplace;

import java.util.List;

/**
 * A file that whoever asks may not open.
 *
 * @param team those who can invite
 * @param emergency whether the emergency door is there
 */
record ClosedPage(String file, String name, String reason, String law, List<String> team, boolean emergency) {}
