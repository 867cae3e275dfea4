package se.minimaria.law;

/** Why a consent does not carry; in the order in which it is looked for, so that a later flaw is a nearer miss. */
enum ConsentFlaw {
    OTHER_RECEIVER,
    OTHER_TOPIC,
    OTHER_PURPOSE,
    WITHDRAWN,
    NOT_YET_VALID,
    EXPIRED,
    NOT_WRITTEN,
    GUARDIAN_ALONE,
    NO_MATURITY_NOTE
}
