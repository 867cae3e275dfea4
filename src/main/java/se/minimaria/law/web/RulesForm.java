package se.minimaria.law.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rules to show.
 *
 * @param dag the day in the address, as typed; nothing means every rule
 */
record RulesForm(@Nullable String dag) {

    /** What was typed, if anything. */
    public Optional<String> typed() {
        return Optional.ofNullable(dag).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The day; a text that is no day throws what {@link LocalDate#parse} throws. */
    Optional<LocalDate> day() {
        return typed().map(LocalDate::parse);
    }
}
