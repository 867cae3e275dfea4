package se.minimaria.workplace;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.minimaria.record.SectionId;

/**
 * What is to be sent, as posted. Field names are Swedish because they are part of the page.
 *
 * @param till the receiver
 * @param stycken the chosen sections
 * @param skal why the receiver needs it
 */
record SendForm(
        @Nullable String till,
        @Nullable List<String> stycken,
        @Nullable String skal) {

    static SendForm to(@Nullable String till) {
        return new SendForm(till, List.of(), "");
    }

    Set<SectionId> chosen() {
        return stycken == null
                ? Set.of()
                : stycken.stream().map(Addresses::id).map(SectionId::new).collect(Collectors.toSet());
    }

    String reason() {
        return skal == null ? "" : skal.strip();
    }

    @Override
    public String toString() {
        return "SendForm[****]";
    }
}
