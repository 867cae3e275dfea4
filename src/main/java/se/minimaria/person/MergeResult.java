package se.minimaria.person;

/** What became of the wish to join two files, or to part them again. */
public sealed interface MergeResult {

    /** So it is now. */
    record Done() implements MergeResult {}

    /** The reason says too little. */
    record ReasonTooShort(String messageKey, int atLeast) implements MergeResult {}

    /** The two are not protected alike; somebody has to say that the stricter protection holds for both. */
    record ProtectionDiffers(String messageKey) implements MergeResult {}

    /** Not these two files, or not by whoever asks. */
    record Refused(String messageKey) implements MergeResult {}
}
