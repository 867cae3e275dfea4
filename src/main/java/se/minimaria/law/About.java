package se.minimaria.law;

/** Whom a section of a note concerns. */
public enum About {
    /** The young person only. */
    SUBJECT_ONLY,
    /** Also someone else, who has no file of their own here. */
    ANOTHER_PERSON,
    /** Also someone else, who is a client of their own with the sender. */
    ANOTHER_OWN_CLIENT;

    /** Whether anybody else's privacy is at stake. */
    public boolean another() {
        return this != SUBJECT_ONLY;
    }
}
