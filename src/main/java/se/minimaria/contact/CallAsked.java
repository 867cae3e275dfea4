package se.minimaria.contact;

import se.minimaria.person.Phone;

/** Somebody asks to be called. */
public record CallAsked(Phone number, CallTerms terms) {

    @Override
    public String toString() {
        return "CallAsked[****]";
    }
}
