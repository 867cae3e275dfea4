package se.minimaria.person;

/**
 * What somebody is called: given names and family name, as the person writes them. Never shown by {@link #toString}, so
 * that no name reaches a technical log.
 *
 * @param given given names, the one used first
 * @param family family name; may be empty as long as nobody has asked
 */
public record PersonName(String given, String family) {

    public PersonName {
        given = given.strip();
        family = family.strip();
        if (given.isEmpty()) {
            throw new IllegalArgumentException("A person needs a given name");
        }
    }

    /** Given name first, as on a page. */
    public String full() {
        return family.isEmpty() ? given : given + " " + family;
    }

    @Override
    public String toString() {
        return "PersonName[****]";
    }
}
