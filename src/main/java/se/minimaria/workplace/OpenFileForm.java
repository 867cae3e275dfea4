package se.minimaria.workplace;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What staff know when they open a file.
 *
 * @param birthDate as typed; with {@code birthYear} one of the two is enough, and none is needed
 * @param protection the name of a {@link se.minimaria.person.Protection}; nothing is assumed, so empty at first
 * @param handling the incoming copy that the file is opened for, if any
 */
record OpenFileForm(
        @Nullable String given,
        @Nullable String family,
        @Nullable String birthDate,
        @Nullable String birthYear,
        @Nullable String sex,
        @Nullable String home,
        @Nullable String protection,
        @Nullable Boolean relative,
        @Nullable Boolean openToClinic,
        @Nullable String handling,
        @Nullable String key) {

    static OpenFileForm empty() {
        return new OpenFileForm("", "", "", "", "", "", "", false, false, null, FormKey.next());
    }

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    boolean isRelative() {
        return Boolean.TRUE.equals(relative);
    }

    boolean isOpenToClinic() {
        return Boolean.TRUE.equals(openToClinic);
    }

    @Override
    public String toString() {
        return "OpenFileForm[****]";
    }
}
