package se.minimaria.law;

import java.util.List;

/** One of the five answers that the law can give to a {@link DisclosureQuestion}, with its reason and source. */
public sealed interface DisclosureVerdict {

    /** Why. */
    Citation citation();

    /** The yes or no that is said first. */
    default Message answer() {
        return Message.sentence("law.answer."
                + switch (this) {
                    case Permitted permitted -> permitted.basis() == Basis.OWN_RECORD ? "stays" : "permitted";
                    case Duty duty -> "duty";
                    case Refused refused -> "refused";
                    case RefusedWithDoors refused -> "refused";
                    case PersonDecides decides -> "decides";
                });
    }

    /** It may pass. */
    record Permitted(Basis basis, Citation citation) implements DisclosureVerdict {}

    /** It must pass; consent, refusal and blocks do not stop it. */
    record Duty(Basis basis, Citation citation) implements DisclosureVerdict {}

    /** It may not pass, and nothing that one can do here makes it lawful. */
    record Refused(Citation citation) implements DisclosureVerdict {}

    /** It may not pass as it is; each door leads to a lawful way on. */
    record RefusedWithDoors(List<Door> doors, Citation citation) implements DisclosureVerdict {

        public RefusedWithDoors {
            doors = List.copyOf(doors);
        }
    }

    /**
     * The law contains a weighing, so a person decides and signs for it. Nothing is preselected.
     *
     * @param basis the ground if the person decides to send
     * @param speaksFor what speaks for sending
     * @param speaksAgainst what speaks for letting it stay
     * @param reasonMissing need was claimed without a reason in words
     */
    record PersonDecides(
            Basis basis, List<Message> speaksFor, List<Message> speaksAgainst, boolean reasonMissing, Citation citation)
            implements DisclosureVerdict {

        public PersonDecides {
            speaksFor = List.copyOf(speaksFor);
            speaksAgainst = List.copyOf(speaksAgainst);
        }
    }
}
