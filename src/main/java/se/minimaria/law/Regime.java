package se.minimaria.law;

/** The law under which an authority works. */
public enum Regime {
    /** Health care (hälso- och sjukvårdslagen); secrecy in OSL 25 kap. */
    HSL,
    /** Social services (socialtjänstlagen); secrecy in OSL 26 kap. */
    SOL,
    /** Anything else: school, police, another authority or a company outside care. */
    OTHER
}
