package se.minimaria.followup;

import java.util.Locale;
import java.util.Optional;
import se.minimaria.person.LegalSex;

/** The groups that figures are split by, always in this order. */
public enum SexGroup {
    GIRLS,
    BOYS,
    /** Another sex, unknown, or nobody has asked: an anonymous visitor. */
    OTHER;

    static SexGroup of(Optional<LegalSex> sex) {
        return sex.map(known -> switch (known) {
                    case FEMALE -> GIRLS;
                    case MALE -> BOYS;
                })
                .orElse(OTHER);
    }

    /** The word in the database and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Bundle key of the group's name. */
    public String messageKey() {
        return "followup.sex." + code();
    }
}
