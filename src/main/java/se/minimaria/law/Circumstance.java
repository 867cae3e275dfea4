package se.minimaria.law;

/**
 * An established and continuing fact about the person that may open secrecy for necessary care.
 *
 * <p>Doping and gambling are named so that they can be refused: OSL 25 kap. 12 § and 26 kap. 9 § do not list them.
 */
public enum Circumstance {
    ALCOHOL(true),
    NARCOTICS(true),
    VOLATILE_SOLVENTS(true),
    COMPULSORY_PSYCHIATRIC_CARE(true),
    DOPING(false),
    GAMBLING(false);

    private final boolean listed;

    Circumstance(boolean listed) {
        this.listed = listed;
    }

    /** Whether the law lists it as a ground. */
    boolean listed() {
        return listed;
    }

    /** The circumstance's name for people. */
    public Message label() {
        return Message.of("law.circumstance." + name());
    }
}
