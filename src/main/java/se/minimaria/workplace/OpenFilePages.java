package se.minimaria.workplace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.disclosure.Incoming;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.person.Candidate;
import se.minimaria.person.LegalSex;
import se.minimaria.person.Protection;
import se.minimaria.web.Option;

/** Makes the form of a new file. */
@Component
class OpenFilePages {

    private final Network network;
    private final Words words;

    OpenFilePages(Network network, Words words) {
        this.network = network;
        this.words = words;
    }

    OpenFileCheck check(Locale locale) {
        return new OpenFileCheck(network, words.in(locale).today());
    }

    /** A case worker without a clinic opens files at the one that answers for the own municipality. */
    ClinicId clinic() {
        var duty = Access.onDuty();
        var own = duty.clinic();
        return own == null ? network.answeringFor(duty.principal()).id() : own;
    }

    OpenFilePage of(Optional<Incoming> copy, List<Candidate> candidates, Locale locale) {
        var speech = words.in(locale);
        var unknown = new Option("", speech.text("workplace.open.unknown"));
        return new OpenFilePage(
                Mark.book(network.principal(Access.onDuty().principal()), speech),
                copy.map(one -> network.principal(one.summary().from()).name()).orElse(null),
                Access.onDuty().clinic() != null,
                Stream.concat(
                                Stream.of(unknown),
                                Arrays.stream(LegalSex.values())
                                        .map(sex -> new Option(
                                                sex.name(),
                                                speech.text("person.sex."
                                                        + sex.name().toLowerCase(Locale.ROOT)))))
                        .toList(),
                Stream.concat(
                                Stream.of(unknown),
                                network.municipalities().stream()
                                        .map(one -> new Option(one.code().value(), one.name())))
                        .toList(),
                Arrays.stream(Protection.values())
                        .map(one -> new Option(one.name(), speech.text(one.messageKey())))
                        .toList(),
                candidates.stream()
                        .map(one -> IdentityPages.Twin.of(one, speech))
                        .toList());
    }
}
