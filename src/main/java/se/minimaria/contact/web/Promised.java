package se.minimaria.contact.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Network;
import se.minimaria.network.ServiceGoal;
import se.minimaria.web.Moments;

/** Says who answers and by when, before anything is written. */
@Component
class Promised {

    private final Network network;
    private final Moments moments;
    private final Phrases phrases;

    Promised(Network network, Moments moments, Phrases phrases) {
        this.network = network;
        this.moments = moments;
        this.phrases = phrases;
    }

    /** The last day for an answer to what is written now; empty when nothing is promised. */
    String answerBy(Locale locale) {
        return network.promisedBy(ServiceGoal.FIRST_ANSWER, moments.now().toLocalDate())
                .map(day -> moments.near(day, locale))
                .orElse("");
    }

    /** A clinic with the authority that answers for it. */
    String answering(Clinic clinic, Locale locale) {
        return phrases.text(
                locale,
                "contact.write.clinic.answers",
                phrases.place(clinic.id(), clinic.kind() == ClinicKind.DIGITAL, locale),
                network.principal(clinic.reception()).name());
    }
}
