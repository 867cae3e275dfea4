package se.minimaria.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything that decides whether one section may pass to one receiver on one day. It names no person.
 *
 * @param date the day whose rules apply
 * @param consents every consent that somebody has given about this person, also ended and withdrawn ones
 */
public record DisclosureQuestion(
        LocalDate date, Route route, Section section, Subject subject, List<ConsentFact> consents, Act act) {

    public DisclosureQuestion {
        consents = List.copyOf(consents);
    }

    /** From whom to whom. */
    public record Route(Party sender, Party receiver) {

        /** Whether nothing would leave the authority. */
        public boolean samePrincipal() {
            return sender.id().equals(receiver.id());
        }
    }

    /** What would pass. */
    public record Section(Topic topic, About about) {}

    /**
     * Of whom the note is.
     *
     * @param age in whole years on the day of the question; see {@link Age}
     */
    public record Subject(int age, Set<Circumstance> circumstances) {

        public Subject {
            if (age < 0) {
                throw new IllegalArgumentException("Nobody is younger than nought");
            }
            circumstances = Set.copyOf(circumstances);
        }
    }

    /**
     * What is being done.
     *
     * @param deciderAuthorised whether the person at the keyboard may decide for the sender
     */
    public record Act(Purpose purpose, Need need, boolean deciderAuthorised) {}
}
