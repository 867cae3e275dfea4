package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.web.Option;

/**
 * The form of a new file.
 *
 * @param from where the copy that the file is opened for came from, if it is for one
 */
record OpenFilePage(
        String book, @Nullable String from, List<Option> sexes, List<Option> homes, List<Option> protections) {}
