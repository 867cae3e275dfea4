package se.minimaria.disclosure;

import java.util.Map;

/** What became of a yes that was to be written down. */
public sealed interface GiveResult {

    /** Written down; it carries from its first day. */
    record Given(ConsentId consent) implements GiveResult {}

    /**
     * Something is missing or too much.
     *
     * @param errors message key by field, where a field is a component of {@link NewConsent}
     */
    record Invalid(Map<String, String> errors) implements GiveResult {

        public Invalid {
            errors = Map.copyOf(errors);
        }
    }

    /** No such file, or not one to open; the two look alike. */
    record NotThere() implements GiveResult {}
}
