package se.minimaria.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.minimaria.access.FileId;
import se.minimaria.access.StaffId;
import se.minimaria.law.Purpose;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;

/** A yes that has been written down: who gave it, what it covers, when it holds. */
public record Consent(
        ConsentId id,
        PrincipalId principal,
        FileId file,
        Giver givenBy,
        Optional<String> maturityNote,
        WrittenForm writtenForm,
        String textVersion,
        Purpose purpose,
        LocalDate from,
        LocalDate to,
        Instant recordedAt,
        StaffId recordedBy,
        Optional<Instant> withdrawnAt,
        Set<PrincipalId> receivers,
        Set<Topic> topics) {

    public Consent {
        receivers = Set.copyOf(receivers);
        topics = Set.copyOf(topics);
    }

    /** Whether it holds on a day; one that was taken back holds on no day. */
    public boolean holdsOn(LocalDate day) {
        return withdrawnAt.isEmpty() && !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public String toString() {
        return "Consent[" + id + "]";
    }
}
