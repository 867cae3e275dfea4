package se.minimaria.contact.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.contact.CallTry;
import se.minimaria.person.SafeTimes;

/**
 * How a call went, and when to call instead if they asked for that.
 *
 * @param result the code of a {@link CallTry.Result}
 */
record CallForm(
        @Nullable String result,
        @Nullable List<String> days,
        @Nullable String hours) {

    static CallForm empty() {
        return new CallForm("", List.of(), "");
    }

    Optional<CallTry.Result> tried(Errors errors) {
        var known = Stream.of(CallTry.Result.values())
                .filter(one -> one.code().equals(result))
                .findFirst();
        if (known.isEmpty()) {
            errors.rejectValue("result", "contact.call.result.missing");
        }
        return known;
    }

    Optional<SafeTimes> again() {
        return Windows.read(days, hours);
    }
}
