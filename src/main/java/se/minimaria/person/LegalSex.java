package se.minimaria.person;

/** Sex in the population register. It is not gender and says nothing about how someone wants to be addressed. */
public enum LegalSex {
    FEMALE,
    MALE
}
