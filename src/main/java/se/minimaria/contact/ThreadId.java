package se.minimaria.contact;

import java.util.UUID;

/** One thread. It is made from the form that began it, so that a form that is sent twice begins one thread. */
public record ThreadId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
