package se.minimaria.network;

/**
 * A place in a source.
 *
 * @param place chapter or section as the source counts them, empty for the source as a whole
 */
public record Citation(Source source, String place) {

    /** What people read: title and place. */
    public String text() {
        return place.isEmpty() ? source.title() : source.title() + ", " + place;
    }
}
