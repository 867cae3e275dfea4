package se.minimaria.network;

/** The act that a principal works and keeps records under. */
public enum Regime {
    /** Health care: hälso- och sjukvårdslagen, records under patientdatalagen. */
    HSL,
    /** Social services: socialtjänstlagen, personal files of the social board. */
    SOL
}
