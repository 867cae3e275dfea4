package se.minimaria.law;

import java.util.Locale;

/** What somebody who refers a young person says they are. */
public enum ReferralSender {
    /** Health care that the same region runs: health centre, BUP, hospital, EVI. */
    REGION_CARE,
    /** Health care that somebody else runs: a company, another region. */
    OTHER_CARE,
    /** The social services of a municipality. */
    SOCIAL_SERVICES,
    /** School and elevhälsa. */
    SCHOOL,
    POLICE,
    /** Where somebody is placed or admitted: HVB, SiS, inpatient care. */
    INSTITUTION,
    /** Associations, field workers, employers. */
    OTHER;

    /** As stored, and as part of message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ReferralSender of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
