package se.minimaria.network;

/** How one meets a clinic. */
public enum ClinicKind {
    /** Open every weekday and one evening, with staff of its own. */
    MAIN,
    /** A day a week at another place, with staff of a main clinic. */
    SATELLITE,
    /** By video, chat or telephone, with staff of all main clinics. */
    DIGITAL
}
