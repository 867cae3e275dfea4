package se.minimaria.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.minimaria.network.ClinicId;
import se.minimaria.network.MunicipalityCode;

/**
 * What is known when a file is opened. Little may be: a name is enough.
 *
 * @param birthYear when the date is not known; the date decides where both are given
 * @param home where the person is registered, for follow-up and for whom a copy may concern; it decides no care
 * @param relative somebody close who gets help of their own
 * @param openToClinic whether everybody on duty at the clinic may open it
 */
public record NewFile(
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        @Nullable LegalSex sex,
        @Nullable MunicipalityCode home,
        Protection protection,
        boolean relative,
        ClinicId clinic,
        boolean openToClinic,
        OpenedBy by) {

    public NewFile {
        if (openToClinic && (relative || protection != Protection.NONE)) {
            throw new IllegalArgumentException("A protected person's or a relative's file is for its team only");
        }
    }

    @Override
    public String toString() {
        return "NewFile[****]";
    }
}
