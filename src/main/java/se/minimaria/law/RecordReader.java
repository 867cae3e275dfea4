package se.minimaria.law;

/** Who reads a young person's record on the pages of their own. */
public enum RecordReader {
    GUARDIAN,
    NOBODY,
    YOUTH
}
