package se.minimaria.workplace;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.FileId;
import se.minimaria.person.FileName;
import se.minimaria.person.Protection;

/**
 * A person in a list.
 *
 * @param shielded whether the person is protected, so that neither name nor place shows
 * @param href the person's page, if there is one to open
 */
record Named(
        String name, String age, boolean shielded, @Nullable String href) {

    /** Whom a file is about, as a list may say it. A file that may not be known by name is a protected one. */
    static Named of(FileId file, Map<FileId, FileName> names, Speech speech) {
        var known = names.get(file);
        if (known == null || shielded(file, names)) {
            return new Named(speech.text("workplace.who.shielded"), "", true, Addresses.of(file));
        }
        return new Named(known.name().full(), speech.age(known.ageOn(speech.today())), false, Addresses.of(file));
    }

    /** Whether a list shows nothing of the person. */
    static boolean shielded(FileId file, Map<FileId, FileName> names) {
        var known = names.get(file);
        return known == null || known.protection() != Protection.NONE;
    }

    /** Somebody without a file. */
    static Named plain(String words) {
        return new Named(words, "", false, null);
    }

    @Override
    public String toString() {
        return "Named[****]";
    }
}
