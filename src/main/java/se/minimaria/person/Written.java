package se.minimaria.person;

import java.time.Instant;

/** Something that was written down about a person, by whom (the name as it was then) and when. */
public record Written<T>(T what, String by, Instant at) {

    @Override
    public String toString() {
        return "Written[****]";
    }
}
