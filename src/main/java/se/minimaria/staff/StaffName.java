package se.minimaria.staff;

/** The name of a person at work, as clients and colleagues read it. */
public record StaffName(String given, String family) {

    public StaffName {
        if (given.isBlank() || family.isBlank()) {
            throw new IllegalArgumentException("A person at work has a given name and a family name");
        }
        given = given.strip();
        family = family.strip();
    }

    /** Both names, the given one first. */
    public String full() {
        return given + " " + family;
    }

    @Override
    public String toString() {
        return "StaffName[…]";
    }
}
