package se.minimaria.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.law.About;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
/** What the law would answer. */
@Component
public class PreviewDisclosure {

    public DisclosureVerdict preview(
            FileId file, Topic topic, About about, PrincipalId receiver, @Nullable String necessity) { throw new UnsupportedOperationException(); }
}
