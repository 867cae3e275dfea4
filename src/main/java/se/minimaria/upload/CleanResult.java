package se.minimaria.upload;

import java.util.Locale;

/** What became of a file that somebody sent. */
public sealed interface CleanResult {

    /** A file without anything that tells more than it shows. */
    record Clean(FileKind kind, FileContent content) implements CleanResult {}

    /** It is not kept. */
    record Refused(Reason reason) implements CleanResult {}

    /** Why a file is not kept. */
    enum Reason {
        /** Neither a picture that can be read nor a PDF, whatever its name says. */
        KIND,
        TOO_LARGE,
        /** More picture points or pages than anybody sends, or than may be unpacked. */
        TOO_MUCH,
        /** So many are being cleaned that this one has waited long enough. */
        BUSY,
        /** It has a password. */
        LOCKED,
        BROKEN;

        /** As part of message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
