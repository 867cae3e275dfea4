package se.minimaria.record;

/** A section as signed, with the id that a disclosure names, and where the writer wished it sent. */
public record SignedSection(SectionId id, DraftSection section) {}
