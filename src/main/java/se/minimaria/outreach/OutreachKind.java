package se.minimaria.outreach;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where young people, or those who meet them, are reached. */
public enum OutreachKind {
    /** With pupils. */
    SCHOOL,
    /** With parents and others who are close to young people. */
    PARENTS,
    /** With those who meet young people at work. */
    PROFESSIONALS,
    /** Where young people are. */
    FIELD,
    /** A fair, an open house, a day with a theme. */
    OPEN_EVENT;

    /** As stored, and the end of the message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for what is no kind. */
    public static Optional<OutreachKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
