package se.minimaria.workplace;

import se.minimaria.record.DraftId;
import se.minimaria.record.EntryId;

/**
 * A posted note and where it came from.
 *
 * @param live whether the page's script posted it, and takes parts of the page for an answer
 */
record Posted(String address, DraftId draft, NoteForm form, boolean live, Speech speech) {

    /** The page that tells what became of the note when it was signed. */
    String signed(EntryId entry) {
        return address.replaceFirst("/anteckning/.*", "/poster/" + entry + "/signerad");
    }
}
