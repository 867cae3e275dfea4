package se.minimaria.law;

/** Who reads, and the rule that says so. */
public record RecordAccess(RecordReader reader, Citation citation) {}
