package se.minimaria.law;

/** A lawful way on from a refusal. */
public enum Door {
    /** Ask the young person for consent, or for a wider one. */
    ASK_CONSENT,
    /** Let the yes that was given be signed. */
    TAKE_IN_WRITING,
    /** Note in writing whether the young person is mature enough to decide alone. */
    NOTE_MATURITY,
    /** Weigh whether the receiver needs it for necessary care, and say why. */
    WEIGH_NEED,
    /** Ask the other person whom the section is about. */
    ASK_OTHER_PERSON,
    /** Split the section and send the part about the young person. */
    SPLIT_SECTION,
    /** Report a concern for a child; no consent is needed. */
    REPORT_CONCERN,
    /** Let someone decide who is authorised to. */
    ASK_AUTHORISED,
    /** Let the section stay where it is. */
    KEEP_HERE;

    /** The words on the button. */
    public Message label() {
        return Message.of("law.door." + name());
    }
}
