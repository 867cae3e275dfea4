package se.minimaria.law;

/** From 13 a guardian cannot say yes over the head of the young person; at 18 a guardian has no say. */
final class ConsentByGuardianAlone extends FlawedConsent {

    ConsentByGuardianAlone() {
        super("consent.guardian-alone", ConsentFlaw.GUARDIAN_ALONE, Source.oslUnread("12:3"), Door.ASK_CONSENT);
    }
}
