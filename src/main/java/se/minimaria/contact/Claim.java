package se.minimaria.contact;

import org.jspecify.annotations.Nullable;
import se.minimaria.booking.AttendanceId;
import se.minimaria.network.MunicipalityCode;
import se.minimaria.person.LegalSex;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;

/**
 * What somebody tells when they give their name for a time they have taken. Only the name is needed.
 *
 * @param protection what they said about protected details; the team asks further
 * @param relative whether they want help for their own sake because of somebody close
 */
public record Claim(
        AttendanceId visit,
        PersonName name,
        @Nullable Integer birthYear,
        @Nullable LegalSex sex,
        @Nullable MunicipalityCode home,
        Protection protection,
        boolean relative) {

    @Override
    public String toString() {
        return "Claim[****]";
    }
}
