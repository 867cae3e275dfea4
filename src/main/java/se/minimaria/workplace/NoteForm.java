package se.minimaria.workplace;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import se.minimaria.record.DraftSection;

/**
 * A note as it was posted. Field names are Swedish because they are part of the page.
 *
 * @param version the version of the draft that the writer saw
 * @param gor which button was pressed, with the section's place behind a hyphen
 */
record NoteForm(
        @Nullable Integer version,
        @Nullable List<@Nullable Written> stycken,
        @Nullable String gor) {

    /**
     * A section as it was posted.
     *
     * @param meningar whom each sentence is about, for a section that is being split
     * @param under what stood under the text: nothing, the reason, or the sentences
     * @param val which of two texts to keep, in the page of a conflict
     */
    record Written(
            @Nullable String rubrik,
            @Nullable String amne,
            @Nullable String handlar,
            @Nullable String text,
            @Nullable String mottagare,
            @Nullable String skal,
            @Nullable List<@Nullable String> meningar,
            @Nullable String under,
            @Nullable String val) {

        /**
         * A heading left empty says what the section is about. Whom it is about is never guessed in favour of sending: what
         * does not say so is about somebody else too.
         */
        DraftSection section(Speech swedish) {
            var topic = Stream.of(Topic.values())
                    .filter(one -> one.name().equals(amne))
                    .findFirst()
                    .orElse(Topic.OTHER);
            var about = Stream.of(About.values())
                    .filter(one -> one.name().equals(handlar))
                    .findFirst()
                    .orElse(About.ANOTHER_PERSON);
            var heading = Objects.requireNonNullElse(rubrik, "").strip();
            return new DraftSection(
                    heading.isEmpty() ? Speech.capital(swedish.say(topic.label())) : heading,
                    topic,
                    about,
                    Objects.requireNonNullElse(text, ""),
                    receiver(),
                    skal);
        }

        private @Nullable PrincipalId receiver() {
            if (mottagare == null || mottagare.isBlank()) {
                return null;
            }
            try {
                return new PrincipalId(mottagare);
            } catch (IllegalArgumentException noPrincipal) {
                return null;
            }
        }

        @Override
        public String toString() {
            return "Written[****]";
        }
    }

    int seen() {
        return version == null ? 0 : version;
    }

    Press press() {
        return Press.of(gor);
    }

    List<Written> written() {
        return stycken == null
                ? List.of()
                : stycken.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }

    List<DraftSection> sections(Speech swedish) {
        return written().stream().map(one -> one.section(swedish)).toList();
    }

    @Override
    public String toString() {
        return "NoteForm[version " + version + "]";
    }
}
