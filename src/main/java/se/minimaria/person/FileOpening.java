package se.minimaria.person;

import java.util.List;

/** What became of the wish to open a file. */
public sealed interface FileOpening {

    /** The file is open and the opening is logged. */
    record Opened(ClientFile file) implements FileOpening {}

    /**
     * The file is known by name to whoever asks, but not theirs to open.
     *
     * @param messageKey the sentence that says so
     * @param doors keys of the ways in that the law offers; {@link #EMERGENCY_DOOR} so far
     */
    record Closed(String messageKey, List<String> doors) implements FileOpening {
        public Closed {
            doors = List.copyOf(doors);
        }
    }

    /** No such file, or none that may be known of; the two look alike. */
    record NotThere() implements FileOpening {}

    /** The door of {@link CareTeam#enterInEmergency}. */
    String EMERGENCY_DOOR = "person.door.emergency";
}
