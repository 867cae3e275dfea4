package se.minimaria.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The one list of all rules. The first rule that answers decides, so the order is part of the law: duties, then what
 * stays inside, who decides, other people, consent, necessary care, and last the secrecy itself. Then who reads, and what
 * senders of referrals are told.
 */
final class Rules {

    private static final List<LegalRule> ALL = List.of(
            ReportOfConcern.until2025(),
            ReportOfConcern.since2025(),
            new OwnRecord(),
            new AuthorisedDecider(),
            new AnotherPerson(),
            new ConsentCovers(),
            new FollowUpWithoutNotes(),
            new ConsentToOtherReceiver(),
            new ConsentToOtherTopic(),
            new ConsentToOtherPurpose(),
            new ConsentWithdrawn(),
            new ConsentNotYetValid(),
            new ConsentExpired(),
            new ConsentNotWritten(),
            new ConsentByGuardianAlone(),
            new ConsentWithoutMaturityNote(),
            new NecessaryCareOnlyByAuthorities(),
            new NecessaryCareFromHealth(),
            new NecessaryCareFromSocialServices(),
            new MisuseOutsideTheList(),
            new GeneralClause(),
            new SecrecyInHealthCare(),
            new SecrecyInSocialServices(),
            new AdultReadsAlone(),
            new YouthFrom16(),
            new YouthWithMaturityNote(),
            new NobodyFrom13To15(),
            new ClinicHidesFromGuardians(),
            new GuardianBefore13(),
            new OffenceDataStaysOut(),
            new FeedbackOwedToBoard(),
            new FeedbackRefused(),
            new FeedbackByConsent(),
            new FeedbackInsideAuthority(),
            new FeedbackShut());

    private Rules() {}

    static List<LegalRule> all() {
        return ALL;
    }

    static List<LegalRule> on(LocalDate date) {
        return ALL.stream().filter(rule -> rule.source().holdsOn(date)).toList();
    }
}
