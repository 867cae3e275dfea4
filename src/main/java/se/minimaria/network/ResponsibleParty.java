package se.minimaria.network;

/** The columns of the responsibility matrix (ansvarsfördelning). */
public enum ResponsibleParty {
    SHARED,
    REGION,
    /** The host municipality. */
    MUNICIPALITY,
    /** The municipality where the young person lives. */
    HOME
}
