package se.minimaria.demo;

/**
 * What the synthetic county is calibrated to, in one place. Shares are of one.
 *
 * <p>Published: girls 27.5 % (Richert, Anderberg and Dahlberg 2020, N = 1 970); mean age 17 and 58 % of contacts that start
 * treatment (yearly report of Stockholm, Gothenburg and Malmö 2019); a third of booked visits missed (the county's own
 * investigation 2023). Everything else has no source that we know and is assumed.
 */
final class Assumptions {

    /** Assumed: how people want to be reached; the rest have not been asked. */
    static final double REACHED_BY_SMS = 0.6;

    static final double REACHED_BY_CALL = 0.1;
    static final double NOT_REACHED = 0.1;
    static final double SHARED_PHONE = 0.1;

    /** Assumed: who speaks another language best. */
    static final double OTHER_LANGUAGE = 0.1;

    /** Assumed: new contacts in the county in a year. */
    static final double PEOPLE_A_YEAR = 390;

    static final double GIRLS = 0.275;
    static final double AGE_MEAN = 17;
    static final double AGE_DEVIATION = 1.7;
    static final int AGE_LEAST = 12;
    static final int AGE_MOST = 21;
    static final double STARTS_TREATMENT = 0.58;
    static final double MISSED = 1 / 3.0;

    /** Assumed: of booked visits, how many are cancelled on the day, beside those that are missed. */
    static final double CANCELLED_LATE = 0.06;

    /** Assumed: of those who have a visit before them, how many wish for an earlier one, and how many give it back. */
    static final double WISHES_EARLIER = 0.3;

    static final double GIVES_BACK = 0.1;

    /** Assumed: of contacts, how many are somebody close to a young person. */
    static final double RELATIVES = 0.12;

    /** Assumed: of files, how many have some level of protected identity. */
    static final double PROTECTED = 0.015;

    /** Assumed: of contacts, how many begin as a thread without a name, and of those, how many never give one. */
    static final double THREADS = 0.3;

    static final double THREADS_UNCLAIMED = 0.35;

    /** Assumed: of first visits, how many choose another place than the clinic of their catchment. */
    static final double OTHER_PLACE = 0.31;

    /** Assumed: of those in treatment, how many say yes to something being sent between the authorities. */
    static final double CONSENTS = 0.7;

    /** Assumed: of files, how many have an identity number. */
    static final double NUMBERED = 0.6;

    /** Assumed: visits in a treatment, least and most, and days between them. */
    static final int VISITS_LEAST = 3;

    static final int VISITS_MOST = 9;
    static final int DAYS_BETWEEN_LEAST = 7;
    static final int DAYS_BETWEEN_MOST = 28;

    private Assumptions() {}
}
