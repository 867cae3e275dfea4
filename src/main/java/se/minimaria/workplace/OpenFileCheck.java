package se.minimaria.workplace;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.network.ClinicId;
import se.minimaria.network.MunicipalityCode;
import se.minimaria.network.Network;
import se.minimaria.person.IdentityNumber;
import se.minimaria.person.LegalSex;
import se.minimaria.person.NewFile;
import se.minimaria.person.OpenedBy;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;
import se.minimaria.web.Dates;

/** Reads the form of a new file; every error at once, at its field. */
record OpenFileCheck(Network network, LocalDate today) {

    private static final int OLDEST = 110;

    /** The file to open with its number, or null where the form has errors. */
    @Nullable
    Wanted read(OpenFileForm form, ClinicId clinic, Errors errors) {
        if (OpenFileForm.text(form.given()).isEmpty()) {
            errors.rejectValue("given", "workplace.open.error.given");
        }
        IdentityForms.name("given", form.given(), errors);
        IdentityForms.name("family", form.family(), errors);
        var number = OpenFileForm.text(form.number()).isEmpty()
                ? null
                : IdentityForms.number("number", form.number(), today, errors).orElse(null);
        var date = birthDate(form, errors);
        var year = birthYear(form, date, errors);
        var home = home(form, errors);
        var protection = Arrays.stream(Protection.values())
                .filter(one -> one.name().equals(form.protection()))
                .findFirst();
        if (protection.isEmpty()) {
            errors.rejectValue("protection", "workplace.open.error.protection");
        }
        var hidden = form.isRelative()
                || protection.filter(one -> one != Protection.NONE).isPresent();
        if (form.isOpenToClinic() && hidden) {
            errors.rejectValue("openToClinic", "workplace.open.error.clinic");
        }
        if (errors.hasErrors() || protection.isEmpty()) {
            return null;
        }
        var sex = Arrays.stream(LegalSex.values())
                .filter(one -> one.name().equals(form.sex()))
                .findFirst()
                .orElse(null);
        var file = new NewFile(
                new PersonName(OpenFileForm.text(form.given()), OpenFileForm.text(form.family())),
                date,
                year,
                sex,
                home,
                protection.get(),
                form.isRelative(),
                clinic,
                form.isOpenToClinic(),
                OpenedBy.STAFF);
        return new Wanted(file, number);
    }

    /** A file to open, and the number of whom it is about. */
    record Wanted(NewFile file, @Nullable IdentityNumber number) {}

    private @Nullable LocalDate birthDate(OpenFileForm form, Errors errors) {
        if (OpenFileForm.text(form.birthDate()).isEmpty()) {
            return null;
        }
        var date = Dates.read(form.birthDate())
                .filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST)));
        if (date.isEmpty()) {
            errors.rejectValue("birthDate", "workplace.open.error.birth-date");
        }
        return date.orElse(null);
    }

    private @Nullable Integer birthYear(OpenFileForm form, @Nullable LocalDate date, Errors errors) {
        var typed = OpenFileForm.text(form.birthYear());
        if (typed.isEmpty()) {
            return null;
        }
        var year = typed.matches("\\d{4}") ? Integer.parseInt(typed) : 0;
        if (year > today.getYear() || year < today.getYear() - OLDEST) {
            errors.rejectValue("birthYear", "workplace.open.error.birth-year");
        } else if (date != null && date.getYear() != year) {
            errors.rejectValue("birthYear", "workplace.open.error.birth-year-other");
        }
        return year;
    }

    private @Nullable MunicipalityCode home(OpenFileForm form, Errors errors) {
        var typed = OpenFileForm.text(form.home());
        if (typed.isEmpty()) {
            return null;
        }
        var home = network.municipalities().stream()
                .map(one -> one.code())
                .filter(code -> code.value().equals(typed))
                .findFirst();
        if (home.isEmpty()) {
            errors.rejectValue("home", "workplace.open.error.home");
        }
        return home.orElse(null);
    }
}
