package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.web.Option;

/**
 * The form of a new file.
 *
 * @param from where the copy that the file is opened for came from, if it is for one
 * @param candidates files that may be about the same person
 * @param atClinic whether there is a clinic that the file could be open to
 */
record OpenFilePage(
        String book,
        @Nullable String from,
        boolean atClinic,
        List<Option> sexes,
        List<Option> homes,
        List<Option> protections,
        List<IdentityPages.Twin> candidates) {}
