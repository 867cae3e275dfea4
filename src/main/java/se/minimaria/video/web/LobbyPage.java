package se.minimaria.video.web;

import java.util.List;

/**
 * The door to the queues.
 *
 * @param key the form's one-time key
 * @param chosen the clinic that is chosen from the start; empty when all are shut
 * @param answers who answers at the clinic that is chosen
 * @param opens when the first of them opens, if all are shut
 */
record LobbyPage(String key, String chosen, Mark answers, String opens, List<House> houses) {

    LobbyPage {
        houses = List.copyOf(houses);
    }

    public boolean isOpen() {
        return !chosen.isEmpty();
    }

    /** Whether somebody sits ready at any of those that are open. */
    public boolean isAnswered() {
        return houses.stream().anyMatch(house -> house.open() && house.answering() > 0);
    }

    /**
     * A clinic.
     *
     * @param hours until or from when it is open, in words
     * @param waiting how many wait there
     * @param answering how many sit ready to answer
     */
    record House(String id, String name, String answers, boolean open, String hours, int waiting, int answering) {}
}
