package se.minimaria.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.law.About;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;

/** What the law would answer if the note were signed now. Beside the text while it is being written. */
@Component
@Transactional(readOnly = true)
public class PreviewDisclosure {

    private final AskTheLaw law;

    PreviewDisclosure(AskTheLaw law) {
        this.law = law;
    }

    /**
     * The answer for a section with this topic; it asks by the same path as {@link SignAndDisclose}.
     *
     * @param necessity as in the draft: null if need has not been claimed, blank if it has but no reason is written yet
     */
    public DisclosureVerdict preview(
            FileId file, Topic topic, About about, PrincipalId receiver, @Nullable String necessity) {
        return law.answer(law.factsOf(file), new Wish(topic, about, receiver, necessity))
                .verdict();
    }
}
