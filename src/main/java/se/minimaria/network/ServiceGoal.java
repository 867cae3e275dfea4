package se.minimaria.network;

/** What the service promises a time for. */
public enum ServiceGoal {
    /** From a young person's or relative's first message to the first answer by a human being. */
    FIRST_ANSWER,
    /** From the first contact to the first visit, at any place. */
    FIRST_VISIT,
    /** From the day on which a referral came in to a yes, or to another door. */
    REFERRAL_ANSWER
}
