package se.minimaria.person;

/** What became of the wish to take somebody into a care team, or to end their part. */
public enum TeamResult {
    DONE,
    /** No such file, or not one whose team whoever asks may change. */
    NOT_THEIRS,
    /** Nobody would be left who may open the file. */
    LAST
}
