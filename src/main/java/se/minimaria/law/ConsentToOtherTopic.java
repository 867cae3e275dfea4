package se.minimaria.law;

/** A yes to other topics is not a yes to this one. */
final class ConsentToOtherTopic extends FlawedConsent {

    ConsentToOtherTopic() {
        super("consent.other-topic", ConsentFlaw.OTHER_TOPIC, Source.oslUnread("10:1, 12:2"), Door.ASK_CONSENT);
    }
}
