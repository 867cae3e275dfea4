package se.minimaria.network;

import java.util.Locale;

/**
 * The professions that staff a Mini-Maria. The constants are part of network files and of stored assignments.
 *
 * <p>What people read comes from the bundle, under {@link #messageKey()}.
 */
public enum Profession {
    /** Läkare. */
    PHYSICIAN,
    /** Psykolog. */
    PSYCHOLOGIST,
    /** Sjuksköterska. */
    NURSE,
    /** Barnmorska. */
    MIDWIFE,
    /** Medicinsk sekreterare. */
    MEDICAL_SECRETARY,
    /** Socionom. */
    SOCIAL_WORKER,
    /** Samordnare, one post shared by two employers. */
    COORDINATOR;

    /** The name in a network file: {@code medical-secretary}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The bundle key of the name: {@code network.profession.medical-secretary}. */
    public String messageKey() {
        return "network.profession." + key();
    }
}
