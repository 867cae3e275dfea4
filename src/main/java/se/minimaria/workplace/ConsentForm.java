package se.minimaria.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.minimaria.law.Topic;

/** A yes as it is written down; fields are named as in {@link se.minimaria.disclosure.NewConsent}. */
record ConsentForm(
        @Nullable String givenBy,
        @Nullable List<@Nullable String> receivers,
        @Nullable List<@Nullable String> topics,
        @Nullable String from,
        @Nullable String to,
        @Nullable String writtenForm,
        @Nullable String maturityNote,
        @Nullable String textVersion,
        @Nullable String key,
        @Nullable String gor) {

    private static final int MONTHS = 6;

    static ConsentForm empty(LocalDate today, @Nullable String receiver, @Nullable String topic) {
        return new ConsentForm(
                null,
                receiver == null ? List.of() : List.of(receiver),
                topic == null ? List.of() : List.of(topic),
                today.toString(),
                today.plusMonths(MONTHS).toString(),
                null,
                "",
                InformationText.CURRENT,
                FormKey.next(),
                null);
    }

    List<String> chosenReceivers() {
        return chosen(receivers);
    }

    List<Topic> chosenTopics() {
        return List.of(Topic.values()).stream()
                .filter(topic -> chosen(topics).contains(topic.name()))
                .toList();
    }

    /** Whether a box is ticked; for the template. */
    public boolean ticked(String field, String value) {
        return chosen(field.equals("receivers") ? receivers : topics).contains(value);
    }

    private static List<String> chosen(@Nullable List<@Nullable String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }

    @Override
    public String toString() {
        return "ConsentForm[****]";
    }
}
