package se.minimaria.referral;

import se.minimaria.person.PersonName;

/** What a list says of a letter. */
public record Brief(PersonName person, String workplace) {

    @Override
    public String toString() {
        return "Brief[****]";
    }
}
