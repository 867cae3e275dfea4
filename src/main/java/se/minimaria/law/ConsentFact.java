package se.minimaria.law;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One consent as the gate needs to know it: who gave it and how, what it covers and when it holds.
 *
 * <p>A consent breaks secrecy; it is not a legal basis under the GDPR, and taking it back stops what comes next only.
 */
public record ConsentFact(Given given, Scope scope, Period period) {

    /** Who said yes. */
    public enum Giver {
        YOUTH,
        /** The guardian, or both guardians where there are two (föräldrabalken 6 kap. 11 §). */
        GUARDIAN,
        YOUTH_AND_GUARDIAN,
        /** The other person whom a section is about. */
        OTHER_PERSON
    }

    /**
     * How the yes was given.
     *
     * @param written on paper or signed on screen
     * @param maturityNoted a note says that the young person was judged mature enough to decide this alone
     */
    public record Given(Giver by, boolean written, boolean maturityNoted) {}

    /** What the yes covers; {@code receivers} are ids of {@link Party}. */
    public record Scope(Set<String> receivers, Set<Topic> topics, Set<Purpose> purposes) {

        public Scope {
            receivers = Set.copyOf(receivers);
            topics = Set.copyOf(topics);
            purposes = Set.copyOf(purposes);
        }
    }

    /**
     * When the yes holds, both days included.
     *
     * @param withdrawnOn the day it was taken back; it stops holding that day, whatever the hour
     */
    public record Period(
            LocalDate from, LocalDate to, @Nullable LocalDate withdrawnOn) {

        /** The day it was taken back, if it was. */
        public Optional<LocalDate> withdrawal() {
            return Optional.ofNullable(withdrawnOn);
        }
    }
}
