package se.minimaria.law;

/** What a section of a note is about, in the words that a consent also uses. */
public enum Topic {
    /** Droger. */
    SUBSTANCES,
    /** Sömn. */
    SLEEP,
    /** Mående. */
    WELLBEING,
    /** Familj. */
    FAMILY,
    /** Skola och arbete. */
    SCHOOL,
    /** Planering. */
    PLANNING,
    /** Prover. */
    TESTS,
    /** Spel om pengar. */
    GAMBLING,
    /** Brott, by or against the person. */
    CRIME,
    /** Kroppen och läkemedel. */
    HEALTH,
    /** Sexuell utsatthet. */
    SEXUAL_EXPOSURE,
    /** Annat. */
    OTHER;

    /** The topic's name for people. */
    public Message label() {
        return Message.of("law.topic." + name());
    }
}
