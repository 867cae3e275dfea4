package se.minimaria.law;

/** From social services, to health care or to another municipality's social services; the mirror of OSL 25 kap. 12 §. */
final class NecessaryCareFromSocialServices extends NecessaryCare {

    NecessaryCareFromSocialServices() {
        super("necessary-care.social", Source.oslUnread("26:9"), Regime.SOL, Basis.OSL_26_9);
    }
}
