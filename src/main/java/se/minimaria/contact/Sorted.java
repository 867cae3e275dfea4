package se.minimaria.contact;

import se.minimaria.network.Profession;

/**
 * How a contact was sorted.
 *
 * @param proposed what the answers came to
 * @param reason in words; empty where nobody gave one and none was needed
 */
public record Sorted(
        Triage triage, Priority proposed, Priority priority, Channel channel, Profession first, String reason) {

    @Override
    public String toString() {
        return "Sorted[****]";
    }
}
