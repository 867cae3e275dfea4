package se.minimaria.disclosure;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.FileId;
import se.minimaria.law.Purpose;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;

/**
 * A yes as it was given, to be written down by whoever is on duty.
 *
 * @param maturityNote how the young person was found mature enough to decide; needed for a yes given alone under 18
 * @param textVersion which version of the information text they had read
 * @param from first day, {@code to} last day; a year at the most
 */
public record NewConsent(
        FileId file,
        Giver givenBy,
        @Nullable String maturityNote,
        WrittenForm writtenForm,
        String textVersion,
        Purpose purpose,
        LocalDate from,
        LocalDate to,
        Set<PrincipalId> receivers,
        Set<Topic> topics) {

    public NewConsent {
        receivers = Set.copyOf(receivers);
        topics = Set.copyOf(topics);
    }

    @Override
    public String toString() {
        return "NewConsent[" + file + "]";
    }
}
