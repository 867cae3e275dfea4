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

    /** Whether it is the same yes, and still held. */
    boolean says(NewConsent other) {
        return withdrawnAt.isEmpty()
                && file.equals(other.file())
                && givenBy == other.givenBy()
                && maturityNote.equals(Optional.ofNullable(other.maturityNote()))
                && writtenForm == other.writtenForm()
                && textVersion.equals(other.textVersion())
                && purpose == other.purpose()
                && from.equals(other.from())
                && to.equals(other.to())
                && receivers.equals(other.receivers())
                && topics.equals(other.topics());
    }

    @Override
    public String toString() {
        return "Consent[" + id + "]";
    }
}
