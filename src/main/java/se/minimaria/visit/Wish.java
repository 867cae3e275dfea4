package se.minimaria.visit;

import se.minimaria.message.Channel;

/**
 * Where somebody wants to be told about one visit.
 *
 * @param address a telephone number with plus and country code, or an e-mail address
 * @param sharedPhone whether others read what comes there
 */
public record Wish(Channel channel, String address, boolean sharedPhone) {

    @Override
    public String toString() {
        return "Wish[" + channel + "]";
    }
}
