package se.minimaria.contact;

import java.util.UUID;

/** Names a task. */
public record TaskId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
