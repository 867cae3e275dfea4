package se.minimaria.law;

/** Secrecy in health care, also towards other authorities. */
final class SecrecyInHealthCare extends Secrecy {

    SecrecyInHealthCare() {
        super("secrecy.health", Source.oslUnread("8:1, 25:1"), Regime.HSL);
    }
}
