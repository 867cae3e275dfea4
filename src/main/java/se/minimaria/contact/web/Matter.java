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
    MOOD(Profession.PSYCHOLOGIST, Profession.NURSE),
    /** Medicines, tests, a body that protests. */
    BODY(Profession.NURSE, Profession.PHYSICIAN),
    /** Sex, protection, pregnancy. */
    SEX(Profession.MIDWIFE),
    /** Home, school, money, police. */
    LIFE(Profession.SOCIAL_WORKER),
    /** Worry about somebody else. */
    RELATIVE(Profession.SOCIAL_WORKER);

    private final List<Profession> professions;

    Matter(Profession... professions) {
        this.professions = List.of(professions);
    }

    List<Profession> professions() {
        return professions;
    }

    /** The bundle key of what one would say. */
    String messageKey() {
        return "contact.matter." + name().toLowerCase(Locale.ROOT);
    }
}
