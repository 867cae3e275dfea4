package se.minimaria.law;

/** A yes carries from the day that it names. */
final class ConsentNotYetValid extends FlawedConsent {

    ConsentNotYetValid() {
        super("consent.not-yet", ConsentFlaw.NOT_YET_VALID, Source.oslUnread("10:1, 12:2"), Door.ASK_CONSENT);
    }
}
