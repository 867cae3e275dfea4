package se.minimaria.law;

/** From health care: the list is alcohol, narcotics and volatile solvents, so neither gambling nor doping opens it. */
final class NecessaryCareFromHealth extends NecessaryCare {

    NecessaryCareFromHealth() {
        super("necessary-care.health", Source.osl("25:12"), Regime.HSL, Basis.OSL_25_12);
    }
}
