package se.minimaria.access;

import org.jspecify.annotations.Nullable;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;

/**
 * In which capacity something is done. Each kind sees what its policies say and nothing else; none can be widened into
 * another while a transaction runs.
 */
public sealed interface AccessContext {

    /** Anybody, before anything is known: may begin a thread, reads nothing. */
    record Visitor() implements AccessContext {}

    /** Holds the four words of one thread; {@code codeHash} is their keyed hash. */
    record ThreadHolder(String codeHash) implements AccessContext {}

    /** Holds a link or a one-time code; {@code linkHash} is its keyed hash. */
    record LinkHolder(String linkHash) implements AccessContext {}

    /** Is proving who they are; sees the credential of the one user name they gave. */
    record AtTheDoor(String userNameHash) implements AccessContext {}

    /** Is signed in at work but has not chosen an assignment: sees own assignments only. */
    record SignedIn(StaffId staff) implements AccessContext {}

    /** Works under one assignment and sees that principal's store. */
    record OnDuty(
            AssignmentId assignment,
            StaffId staff,
            PrincipalId principal,
            @Nullable ClinicId clinic,
            @Nullable Profession profession,
            String name)
            implements AccessContext {}

    /**
     * Works under an assignment without care, such as the administrator's: sees what the principal keeps on its staff, and
     * no row of its store.
     */
    record AtOffice(AssignmentId assignment, StaffId staff, PrincipalId principal, String name)
            implements AccessContext {}

    /** A young person on the own pages: reads what the links of the account allow. */
    record YoungPerson(AccountId account) implements AccessContext {}

    /**
     * A guardian on pages of their own, by an account of their own: never the child's, because what one of them may read
     * the other may not. Sees and touches nothing so far. No policy names guardians; the pages that give them something to
     * read bring their policies along, and until then this context opens no row.
     */
    record Guardian(GuardianAccountId account) implements AccessContext {}

    /**
     * Somebody who meets young people elsewhere, such as a school or the police, and hands one over by the link that their
     * workplace was given. Sees that link and counts under it, in rows that know no person; no other policy names partners.
     */
    record Partner(PartnerLinkId link) implements AccessContext {}

    /** A member of the joint steering: suppressed figures, no personal rows. */
    record Steering(StaffId staff) implements AccessContext {}

    /** The application's own work, in one principal's store at a time; jobs loop over principals. */
    record SystemActor(String name, PrincipalId principal) implements AccessContext {}
}
