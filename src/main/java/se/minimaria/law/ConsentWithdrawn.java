package se.minimaria.law;

/** A yes may be taken back at any time and stops carrying that day. */
final class ConsentWithdrawn extends FlawedConsent {

    ConsentWithdrawn() {
        super("consent.withdrawn", ConsentFlaw.WITHDRAWN, Source.oslUnread("10:1, 12:2"), Door.ASK_CONSENT);
    }
}
