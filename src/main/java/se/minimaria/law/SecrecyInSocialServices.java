package se.minimaria.law;

/** Secrecy in social services, also towards health care and other municipalities. */
final class SecrecyInSocialServices extends Secrecy {

    SecrecyInSocialServices() {
        super("secrecy.social", Source.oslUnread("8:1, 26:1"), Regime.SOL);
    }
}
