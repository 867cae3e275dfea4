package se.minimaria.law;

/** Why the section would pass. */
public enum Purpose {
    /** Care, support and help for the young person. */
    CARE,
    /** A notification of concern (orosanmälan) to a social board. */
    REPORT_OF_CONCERN,
    /** Quality, administration, follow-up or evaluation at the responsible authority. */
    FOLLOW_UP
}
