package se.minimaria.workplace;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.minimaria.disclosure.Incoming;
import se.minimaria.person.Candidate;
import se.minimaria.person.Protection;

/**
 * What staff know when they open a file.
 *
 * @param birthDate as typed; with {@code birthYear} one of the two is enough, and none is needed
 * @param seen the files that were shown as perhaps the same person
 * @param protection the name of a {@link Protection}; nothing is assumed, so empty at first
 * @param handling the incoming copy that the file is opened for, if any
 */
record OpenFileForm(
        @Nullable String given,
        @Nullable String family,
        @Nullable String birthDate,
        @Nullable String birthYear,
        @Nullable String number,
        @Nullable String sex,
        @Nullable String home,
        @Nullable String protection,
        @Nullable Boolean relative,
        @Nullable Boolean openToClinic,
        @Nullable String handling,
        @Nullable String key,
        @Nullable String seen) {

    static OpenFileForm empty() {
        return new OpenFileForm("", "", "", "", "", "", "", "", false, false, null, FormKey.next(), "");
    }

    /** What a copy that came in says of its person. */
    static OpenFileForm prefilled(Incoming copy) {
        var summary = copy.summary();
        return new OpenFileForm(
                summary.name().given(),
                summary.name().family(),
                copy.birthDate().map(Object::toString).orElse(""),
                summary.birthYear().isPresent() && copy.birthDate().isEmpty()
                        ? String.valueOf(summary.birthYear().getAsInt())
                        : "",
                "",
                "",
                "",
                summary.protection() == Protection.NONE
                        ? ""
                        : summary.protection().name(),
                false,
                false,
                summary.id().toString(),
                FormKey.next(),
                "");
    }

    /** Whether all that may be the same person were shown before; somebody may have opened one in the meantime. */
    boolean hasSeen(List<Candidate> candidates) {
        var shown = List.of(text(seen).split(" ", -1));
        return candidates.stream()
                .allMatch(one -> shown.contains(one.hit().file().toString()));
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
