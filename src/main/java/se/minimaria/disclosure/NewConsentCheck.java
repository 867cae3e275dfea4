package se.minimaria.disclosure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.minimaria.law.Age;
import se.minimaria.network.PrincipalId;

/** What a yes must say before it can be written down; every error at once, by field. */
record NewConsentCheck(Set<PrincipalId> known, PrincipalId own, LocalDate today) {

    private static final int LONGEST_IN_YEARS = 1;

    /** The errors of a yes by somebody who may have these ages; an unknown age counts as under 18. */
    Map<String, String> errors(NewConsent consent, List<Integer> ages) {
        var errors = new HashMap<String, String>();
        maturity(consent, ages, errors);
        period(consent, errors);
        receivers(consent, errors);
        if (consent.topics().isEmpty()) {
            errors.put("topics", "disclosure.consent.error.topics");
        }
        if (consent.textVersion().isBlank()) {
            errors.put("textVersion", "disclosure.consent.error.text-version");
        }
        return errors;
    }

    private static void maturity(NewConsent consent, List<Integer> ages, Map<String, String> errors) {
        var noted = consent.maturityNote() != null && !consent.maturityNote().isBlank();
        var adult = !ages.isEmpty() && ages.stream().allMatch(age -> age >= Age.MAJORITY);
        if (consent.givenBy() == Giver.YOUTH && !adult && !noted) {
            errors.put("maturityNote", "disclosure.consent.error.maturity-note");
        }
    }

    private void period(NewConsent consent, Map<String, String> errors) {
        if (consent.to().isBefore(consent.from())) {
            errors.put("to", "disclosure.consent.error.to.before-from");
        } else if (consent.to().isBefore(today)) {
            errors.put("to", "disclosure.consent.error.to.past");
        } else if (consent.to().isAfter(consent.from().plusYears(LONGEST_IN_YEARS))) {
            errors.put("to", "disclosure.consent.error.to.too-long");
        }
    }

    private void receivers(NewConsent consent, Map<String, String> errors) {
        if (consent.receivers().isEmpty()) {
            errors.put("receivers", "disclosure.consent.error.receivers");
        } else if (consent.receivers().contains(own)) {
            errors.put("receivers", "disclosure.consent.error.receivers.own");
        } else if (!known.containsAll(consent.receivers())) {
            errors.put("receivers", "disclosure.consent.error.receivers.unknown");
        }
    }
}
