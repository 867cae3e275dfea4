package se.minimaria.law;

/**
 * The legal ground on which a section passes; kept with the disclosure and shown in the ledger.
 *
 * <p>OSL 10 kap. 27 § (generalklausulen) is missing on purpose: it breaks neither health-care nor social-services secrecy.
 */
public enum Basis {
    /** Nothing leaves the authority. */
    OWN_RECORD,
    /** The person's own yes: OSL 10 kap. 1 § and 12 kap. 2 §. */
    CONSENT,
    /** From health care, when needed for necessary care or support. */
    OSL_25_12,
    /** From social services, when needed for necessary care or support. */
    OSL_26_9,
    /** A statutory duty to report breaks the secrecy. */
    OSL_10_28;

    /** The ground's name for people. */
    public Message label() {
        return Message.of("law.basis." + name());
    }
}
