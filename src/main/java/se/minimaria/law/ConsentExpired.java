package se.minimaria.law;

/** A yes ends with the last day that it names. */
final class ConsentExpired extends FlawedConsent {

    ConsentExpired() {
        super("consent.expired", ConsentFlaw.EXPIRED, Source.oslUnread("10:1, 12:2"), Door.ASK_CONSENT);
    }
}
