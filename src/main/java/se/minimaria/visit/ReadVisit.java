package se.minimaria.visit;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.FindVisit;
import se.minimaria.booking.HeldVisit;

/** A visit with its keys and what was told about it, for those at work who see it. */
@Component
@Transactional(readOnly = true)
public class ReadVisit {

    private final FindVisit find;
    private final Passes passes;
    private final Told told;

    ReadVisit(FindVisit find, Passes passes, Told told) {
        this.find = find;
        this.passes = passes;
        this.told = told;
    }

    /** Empty for a visit that the caller does not see. */
    public Optional<Sheet> of(AttendanceId visit) {
        return find.of(visit).map(held -> new Sheet(held, passes.of(visit), told.of(visit)));
    }

    /**
     * A visit as those at work see it.
     *
     * @param passes that of whoever is to come first, if they have one yet
     * @param told the newest first
     */
    public record Sheet(HeldVisit visit, List<Pass> passes, List<ToldLine> told) {

        public Sheet {
            passes = List.copyOf(passes);
            told = List.copyOf(told);
        }
    }
}
