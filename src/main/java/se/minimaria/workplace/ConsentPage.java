package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.web.Option;

/** The consents of a file, the form of a new one, and what it would let through. */
record ConsentPage(
        FileHead head,
        List<Given> given,
        Choices choices,
        @Nullable Preview preview) {

    /** A yes that has been given. */
    record Given(
            String id, String topics, String receivers, String period, String told, boolean holds, boolean withdrawn) {}

    /** What a new one can cover. */
    record Choices(
            List<Option> givers, List<Option> receivers, List<Option> topics, List<Option> forms, List<Option> texts) {}

    /** What would pass: paragraphs of notes that are not signed yet. */
    record Preview(String lead, List<Part> parts) {}

    /** A paragraph that would pass. */
    record Part(String heading, String body) {

        @Override
        public String toString() {
            return "Part[****]";
        }
    }

    /** The page that takes a yes back, with what has been sent on it and stays. */
    record Withdrawal(FileHead head, Given consent, List<String> sent) {}
}
