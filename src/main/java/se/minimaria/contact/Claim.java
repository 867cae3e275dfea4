package se.minimaria.contact;

import org.jspecify.annotations.Nullable;
import se.minimaria.booking.AttendanceId;
import se.minimaria.network.MunicipalityCode;
import se.minimaria.person.LegalSex;
import se.minimaria.person.PersonName;

/**
 * What somebody tells when they give their name for a time they have taken. Only the name is needed.
 *
 * @param relative whether they want help for their own sake because of somebody close
 */
public record Claim(
        AttendanceId visit,
        PersonName name,
        @Nullable Integer birthYear,
        @Nullable LegalSex sex,
        @Nullable MunicipalityCode home,
        boolean relative) {

    @Override
    public String toString() {
        return "Claim[****]";
    }
}
