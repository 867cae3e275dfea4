package se.minimaria.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.minimaria.law.ReferralSender;
import se.minimaria.network.ClinicId;
import se.minimaria.person.PersonName;
import se.minimaria.testing.Cast;

/** Referrals of several kinds about invented people. */
public final class SomeReferrals {

    private SomeReferrals() {}

    /** What a school sends by the public page. */
    static NewReferral sent(PersonName person, ReferralSender sender) {
        return of(Kind.ORDINARY, Way.PAGES, person, sender, null, null, false);
    }

    /** What somebody at work has in their hand. */
    static NewReferral letter(PersonName person, ReferralSender sender) {
        return of(Kind.ORDINARY, Way.LETTER, person, sender, null, null, false);
    }

    static NewReferral shielded(PersonName person) {
        return of(Kind.ORDINARY, Way.LETTER, person, ReferralSender.SCHOOL, null, null, true);
    }

    static NewReferral decided(PersonName person, BoardDecision decision) {
        return of(Kind.BOARD, Way.LETTER, person, ReferralSender.SOCIAL_SERVICES, decision, null, false);
    }

    static NewReferral leaving(PersonName person, LocalDate day) {
        return of(Kind.DISCHARGE, Way.PHONE, person, ReferralSender.INSTITUTION, null, day, false);
    }

    /** For pages to be looked at with. */
    public static NewReferral forPages(boolean aware) {
        var plain = of(Kind.ORDINARY, Way.LETTER, Cast.someone(), ReferralSender.SCHOOL, null, null, false);
        return new NewReferral(
                plain.kind(),
                plain.clinic(),
                plain.way(),
                plain.sender(),
                aware ? Knows.YES : Knows.NO,
                false,
                null,
                null,
                plain.letter());
    }

    private static NewReferral of(
            Kind kind,
            Way way,
            PersonName person,
            ReferralSender sender,
            @Nullable BoardDecision decision,
            @Nullable LocalDate leaves,
            boolean shielded) {
        return new NewReferral(
                kind, new ClinicId("falun"), way, sender, Knows.YES, shielded, decision, leaves, letter(person));
    }

    private static Letter letter(PersonName person) {
        return new Letter(
                "Provskolan",
                "Rut Provlärare",
                "023-000 00 "
                        + UUID.randomUUID().toString().replaceAll("[^0-9]", "").substring(0, 2),
                person,
                null,
                null,
                "Eget nummer, 070-174 06 05",
                Channel.ANY,
                "Sover inte och mår dåligt.",
                "");
    }
}
