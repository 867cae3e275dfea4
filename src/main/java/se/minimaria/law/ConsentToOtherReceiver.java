package se.minimaria.law;

/** A yes that names other receivers is not a yes to this one. */
final class ConsentToOtherReceiver extends FlawedConsent {

    ConsentToOtherReceiver() {
        super("consent.other-receiver", ConsentFlaw.OTHER_RECEIVER, Source.oslUnread("10:1, 12:2"), Door.ASK_CONSENT);
    }
}
