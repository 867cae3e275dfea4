package se.minimaria.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.FindVisit;
import se.minimaria.booking.HeldVisit;
import se.minimaria.message.MessageLine;
import se.minimaria.message.ReadMessages;

/** A visit with its keys and what was told about it, for those at work who see it. */
@Component
@Transactional(readOnly = true)
public class ReadVisit {

    private final FindVisit find;
    private final Passes passes;
    private final Told told;
    private final ReadMessages messages;

    ReadVisit(FindVisit find, Passes passes, Told told, ReadMessages messages) {
        this.find = find;
        this.passes = passes;
        this.told = told;
        this.messages = messages;
    }

    /** Empty for a visit that the caller does not see. */
    public Optional<Sheet> of(AttendanceId visit) {
        return find.of(visit).map(held -> {
            var keys = passes.of(visit);
            var sent = keys.stream().collect(Collectors.toMap(Pass::id, pass -> messages.about(pass.id())));
            return new Sheet(held, keys, told.of(visit), sent);
        });
    }

    /**
     * A visit as those at work see it.
     *
     * @param passes that of whoever is to come first, if they have one yet
     * @param told the newest first
     * @param sent by key, what was handed over and what became of it, the first one first
     */
    public record Sheet(HeldVisit visit, List<Pass> passes, List<ToldLine> told, Map<UUID, List<MessageLine>> sent) {

        public Sheet {
            passes = List.copyOf(passes);
            told = List.copyOf(told);
            sent = Map.copyOf(sent);
        }
    }
}
