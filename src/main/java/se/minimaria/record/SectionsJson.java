package se.minimaria.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import tools.jackson.databind.json.JsonMapper;

/** The sections of a draft as one JSON value: they are written and read together, and only until they are signed. */
final class SectionsJson {

    /** Its own, since what is stored does not follow how the application writes JSON elsewhere. */
    private static final JsonMapper JSON = JsonMapper.shared();

    private SectionsJson() {}

    static String write(List<DraftSection> sections) {
        return JSON.writeValueAsString(sections.stream()
                .map(section -> new Stored(
                        section.heading(),
                        section.topic(),
                        section.about(),
                        section.body(),
                        Optional.ofNullable(section.receiver())
                                .map(PrincipalId::value)
                                .orElse(null),
                        section.necessity()))
                .toList());
    }

    static List<DraftSection> read(String stored) {
        return Arrays.stream(JSON.readValue(stored, Stored[].class))
                .map(section -> new DraftSection(
                        section.heading(),
                        section.topic(),
                        section.about(),
                        section.body(),
                        Optional.ofNullable(section.receiver())
                                .map(PrincipalId::new)
                                .orElse(null),
                        section.necessity()))
                .toList();
    }

    private record Stored(
            String heading,
            Topic topic,
            About about,
            String body,
            @Nullable String receiver,
            @Nullable String necessity) {}
}
