package se.minimaria.contact.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.booking.AttendanceId;
import se.minimaria.contact.Claim;
import se.minimaria.contact.Concern;
import se.minimaria.contact.MessageText;
import se.minimaria.network.MunicipalityCode;
import se.minimaria.person.LegalSex;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;

/**
 * A name as somebody gave it, with the little that may be told along with it.
 *
 * @param tid the time that the name is given for
 * @param year birth year
 * @param sex {@code female}, {@code male} or nothing
 * @param home code of the home municipality, or nothing
 * @param protection {@code no}, {@code yes} or {@code unsure}: whether their details are protected
 * @param who {@code self} or {@code relative}
 */
record ClaimForm(
        @Nullable UUID tid,
        @Nullable String given,
        @Nullable String family,
        @Nullable String year,
        @Nullable String sex,
        @Nullable String home,
        @Nullable String protection,
        @Nullable String who) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final int LONGEST_NAME = 80;
    private static final int OLDEST = 110;

    static ClaimForm empty(UUID visit, Concern concern) {
        return new ClaimForm(visit, "", "", "", "", "", "", concern.code());
    }

    /** The claim, or what is missing. */
    Optional<Claim> claim(LocalDate today, Iterable<MunicipalityCode> municipalities, Errors errors) {
        var givenName = name(given, "given", errors);
        var familyName = name(family, "family", errors);
        var born = birthYear(today, errors);
        var told = protection(errors);
        if (errors.hasErrors() || tid == null || told.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                new AttendanceId(tid),
                new PersonName(givenName, familyName),
                born,
                legalSex(),
                municipality(municipalities),
                told.get(),
                "relative".equals(who)));
    }

    private static String name(@Nullable String typed, String field, Errors errors) {
        var name = MessageText.clean(typed).replace('\n', ' ');
        if (name.isBlank()) {
            errors.rejectValue(field, "contact.claim." + field + ".missing");
        } else if (name.length() > LONGEST_NAME) {
            errors.rejectValue(field, "contact.claim.name.long");
        } else {
            PersonName.refusal(name).ifPresent(key -> errors.rejectValue(field, key));
        }
        return name;
    }

    private @Nullable Integer birthYear(LocalDate today, Errors errors) {
        var typed = year == null ? "" : year.strip();
        if (typed.isEmpty()) {
            return null;
        }
        var born = YEAR.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (born > today.getYear() || born < today.getYear() - OLDEST) {
            errors.rejectValue("year", "contact.claim.year.wrong");
            return null;
        }
        return born;
    }

    /** Whoever does not know is protected until somebody has asked; an answer that is missing is asked for again. */
    private Optional<Protection> protection(Errors errors) {
        return switch (Objects.requireNonNullElse(protection, "")) {
            case "no" -> Optional.of(Protection.NONE);
            case "yes", "unsure" -> Optional.of(Protection.MARKED);
            default -> {
                errors.rejectValue("protection", "contact.claim.protection.missing");
                yield Optional.empty();
            }
        };
    }

    private @Nullable LegalSex legalSex() {
        if ("female".equals(sex)) {
            return LegalSex.FEMALE;
        }
        return "male".equals(sex) ? LegalSex.MALE : null;
    }

    private @Nullable MunicipalityCode municipality(Iterable<MunicipalityCode> municipalities) {
        for (var code : municipalities) {
            if (code.value().equals(home)) {
                return code;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "ClaimForm[****]";
    }
}
