package se.minimaria.outreach.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.outreach.Occasion.Reached;

/** How many were met, as somebody typed it. */
record ReachedForm(@Nullable String young, @Nullable String adults) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    static ReachedForm of(Optional<Reached> reached) {
        return new ReachedForm(
                reached.map(one -> String.valueOf(one.young())).orElse(""),
                reached.map(one -> String.valueOf(one.adults())).orElse(""));
    }

    Optional<Reached> read(Errors errors) {
        var met = number(young, "young", errors);
        var others = number(adults, "adults", errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Reached(met.orElseThrow(), others.orElseThrow()));
    }

    private static Optional<Integer> number(@Nullable String typed, String field, Errors errors) {
        var number = Optional.ofNullable(typed)
                .map(String::strip)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(count -> count <= Reached.MOST);
        if (number.isEmpty()) {
            errors.rejectValue(field, "outreach.wrong.number");
        }
        return number;
    }
}
