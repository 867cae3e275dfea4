package se.minimaria.workplace;

/** The versions of the text that somebody reads before saying yes; the version is kept with the yes. */
final class InformationText {

    static final String CURRENT = "2026-1";

    private InformationText() {}
}
