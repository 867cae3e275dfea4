package se.minimaria.network;

import java.time.LocalDate;

/**
 * A workplace outside that the parties have agreed with on handing young people over.
 *
 * @param name of the workplace as a function, never of a person
 * @param near the clinic whose times it is shown first; any other can be chosen
 */
public record AgreedPartner(PartnerKey key, PartnerKind kind, String name, ClinicId near, Origin origin) {

    /** Whether the agreement holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return origin.validity().includes(day);
    }
}
