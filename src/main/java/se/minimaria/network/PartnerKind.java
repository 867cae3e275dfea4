package se.minimaria.network;

import java.util.Locale;

/** What sort of workplace hands young people over. Figures are counted by it, and by nothing closer. */
public enum PartnerKind {
    POLICE,
    /** School and elevhälsa. */
    SCHOOL,
    /** Ungdomsmottagning. */
    YOUTH_CLINIC,
    SOCIAL_SERVICES,
    /** Child and youth psychiatry, also private. */
    CHILD_PSYCHIATRY,
    HEALTH_CENTRE,
    EMERGENCY_WARD,
    /** En väg in, the contact centre for the mental health of the young. */
    EVI,
    /** Addiction care for adults, which also meets those who are 18 to 21. */
    ADULT_CARE,
    ASSOCIATION,
    FIELD_WORKERS;

    /** As stored and as the network file says it: {@code youth-clinic}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The bundle key of the name. */
    public String messageKey() {
        return "network.partner." + code();
    }
}
