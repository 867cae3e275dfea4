package se.minimaria.law;

/** A yes for care is not a yes for follow-up, nor the other way round. */
final class ConsentToOtherPurpose extends FlawedConsent {

    ConsentToOtherPurpose() {
        super("consent.other-purpose", ConsentFlaw.OTHER_PURPOSE, Source.oslUnread("10:1, 12:2"), Door.ASK_CONSENT);
    }
}
