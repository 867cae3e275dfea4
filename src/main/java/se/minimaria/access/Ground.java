package se.minimaria.access;

import java.util.Locale;

/** The lawful ground for opening a file or a document within a principal's own store. */
public enum Ground {
    /** Takes part in the care: PDL 4:1, or lag 2001:454 § 10 in social services. */
    TAKES_PART_IN_CARE,
    /** Was booked to meet the person, and has no other ground; so much is told of the visit and nothing of the file. */
    MEETS,
    /** The file is open to the whole clinic. */
    OPEN_TO_CLINIC,
    /** Takes in what is sent to the principal, before anybody knows whose it is. */
    RECEIVES_DOCUMENTS,
    /** Emergency access with a reason and an end. */
    EMERGENCY;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
