package se.minimaria.contact.web;

import java.util.List;
import java.util.Locale;
import se.minimaria.network.Profession;

/**
 * What somebody who wants to come may say it is about, and whom one meets then. It is part of an address and never stored:
 * a booked time does not know its reason.
 */
enum Matter {
    /** Anything at all: whoever is free first. */
    TALK,
    /** Feeling bad, sleeping badly. */
    MOOD,
    /** Medicines, tests, a body that protests. */
    BODY,
    /** Sex, protection, pregnancy. */
    SEX,
    /** Home, school, money, police. */
    LIFE,
    /** Worry about somebody else. */
    RELATIVE;

    List<Profession> professions() {
        return switch (this) {
            case TALK -> List.of();
            case MOOD -> List.of(Profession.PSYCHOLOGIST, Profession.NURSE);
            case BODY -> List.of(Profession.NURSE, Profession.PHYSICIAN);
            case SEX -> List.of(Profession.MIDWIFE);
            case LIFE, RELATIVE -> List.of(Profession.SOCIAL_WORKER);
        };
    }

    /** The bundle key of what one would say. */
    String messageKey() {
        return "contact.matter." + name().toLowerCase(Locale.ROOT);
    }
}
