package se.minimaria.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules as people read them, in the order in which they are tried. */
public final class RuleBook {

    /**
     * One rule.
     *
     * @param id stable name, the same that a decision keeps
     * @param verified whether the wording of the source has been read
     */
    public record Entry(
            String id, Message says, Message sourceName, LocalDate from, Optional<LocalDate> to, boolean verified) {

        private static Entry of(LegalRule rule) {
            var source = rule.source();
            return new Entry(
                    rule.id(),
                    rule.says(),
                    rule.sourceName(),
                    source.from(),
                    Optional.ofNullable(source.to()),
                    source.verified());
        }
    }

    private RuleBook() {}

    /** Every rule, also those that no longer hold. */
    public static List<Entry> all() {
        return Rules.all().stream().map(Entry::of).toList();
    }

    /** The rules that held on a day. */
    public static List<Entry> on(LocalDate day) {
        return Rules.on(day).stream().map(Entry::of).toList();
    }
}
