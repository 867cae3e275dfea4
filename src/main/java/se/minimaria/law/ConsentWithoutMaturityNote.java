package se.minimaria.law;

/** Under 18 a yes given alone carries when a note says that the young person is mature enough for it. */
final class ConsentWithoutMaturityNote extends FlawedConsent {

    ConsentWithoutMaturityNote() {
        super(
                "consent.no-maturity-note",
                ConsentFlaw.NO_MATURITY_NOTE,
                Source.oslUnread("12:3"),
                Door.NOTE_MATURITY,
                Door.ASK_CONSENT);
    }
}
