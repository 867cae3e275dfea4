package se.minimaria.workplace;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.disclosure.Consent;
import se.minimaria.disclosure.Consents;
import se.minimaria.disclosure.Giver;
import se.minimaria.disclosure.Ledger;
import se.minimaria.disclosure.WrittenForm;
import se.minimaria.law.Topic;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.ReferralReceiver;
import se.minimaria.person.ClientFile;
import se.minimaria.record.WriteDraft;
import se.minimaria.web.Option;
import se.minimaria.workplace.ConsentPage.Choices;
import se.minimaria.workplace.ConsentPage.Given;
import se.minimaria.workplace.ConsentPage.Part;
import se.minimaria.workplace.ConsentPage.Preview;
import se.minimaria.workplace.ConsentPage.Withdrawal;

/** Makes the pages of consents. */
@Component
class ConsentPages {

    private static final String TAB = "consents";

    private final FileHeads heads;
    private final Consents consents;
    private final WriteDraft drafts;
    private final Ledger ledger;
    private final Network network;

    ConsentPages(FileHeads heads, Consents consents, WriteDraft drafts, Ledger ledger, Network network) {
        this.heads = heads;
        this.consents = consents;
        this.drafts = drafts;
        this.ledger = ledger;
        this.network = network;
    }

    ConsentPage of(ClientFile file, @Nullable ConsentForm asked, Speech speech) {
        return new ConsentPage(
                heads.of(file, TAB, speech),
                consents.of(file.id()).stream().map(one -> given(one, speech)).toList(),
                choices(file, speech),
                asked == null ? null : preview(file, asked, speech));
    }

    Withdrawal withdrawal(ClientFile file, Consent consent, Speech speech) {
        var sent = ledger.of(file.principal(), file.id()).stream()
                .filter(line -> line.sent() && consent.receivers().contains(line.to()))
                .map(line -> speech.text(
                        "workplace.withdraw.line",
                        String.join(", ", line.headings()),
                        line.toName(),
                        speech.day(line.at())))
                .toList();
        return new Withdrawal(heads.of(file, TAB, speech), given(consent, speech), sent);
    }

    private Given given(Consent consent, Speech speech) {
        var withdrawn = consent.withdrawnAt();
        var told = Stream.of(
                        speech.text(consent.givenBy().messageKey()),
                        speech.text(consent.writtenForm().messageKey()).toLowerCase(speech.locale()),
                        withdrawn
                                .map(at -> speech.text("workplace.consent.withdrawn", speech.day(at)))
                                .orElse(consent.maturityNote().orElse("")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new Given(
                consent.id().toString(),
                Speech.capital(consent.topics().stream()
                        .sorted()
                        .map(topic -> speech.say(topic.label()))
                        .collect(Collectors.joining(", "))),
                receivers(consent),
                speech.text("workplace.consent.period", speech.day(consent.from()), speech.day(consent.to())),
                told,
                consent.holdsOn(speech.today()),
                withdrawn.isPresent());
    }

    private String receivers(Consent consent) {
        return consent.receivers().stream()
                .map(id -> network.principal(id).name())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Receivers of referrals for which a yes is needed: those of another authority. */
    private Stream<PrincipalId> outside(PrincipalId own) {
        return network.receivers().stream()
                .filter(one -> one.unitOf().filter(own::equals).isEmpty())
                .map(ReferralReceiver::id);
    }

    private Choices choices(ClientFile file, Speech speech) {
        var near = Stream.concat(
                        network.clinic(file.clinic()).principals().stream(),
                        Homes.of(file.protection(), file.home(), network).stream())
                .distinct();
        return new Choices(
                Stream.of(Giver.values())
                        .map(giver -> new Option(giver.name(), speech.text(giver.messageKey())))
                        .toList(),
                Stream.concat(near.filter(id -> !id.equals(file.principal())), outside(file.principal()))
                        .map(id -> new Option(id.value(), network.principal(id).name()))
                        .toList(),
                Stream.of(Topic.values())
                        .map(topic -> new Option(topic.name(), Speech.capital(speech.say(topic.label()))))
                        .toList(),
                Stream.of(WrittenForm.values())
                        .map(form -> new Option(form.name(), speech.text(form.messageKey())))
                        .toList(),
                List.of(new Option(
                        InformationText.CURRENT, speech.text("workplace.consent.text", InformationText.CURRENT))));
    }

    /** What could be sent on such a yes today: unsigned paragraphs on the chosen topics. Signed ones are sent no more. */
    private Preview preview(ClientFile file, ConsentForm asked, Speech speech) {
        var topics = asked.chosenTopics();
        var parts = drafts.of(file.id()).stream()
                .flatMap(draft -> draft.sections().stream())
                .filter(section -> !section.empty()
                        && topics.contains(section.topic())
                        && !section.about().another())
                .map(section -> new Part(section.heading(), section.body()))
                .toList();
        var receivers = asked.chosenReceivers().stream()
                .flatMap(id -> network.principals().stream()
                        .filter(one -> one.id().value().equals(id)))
                .map(one -> one.name())
                .collect(Collectors.joining(", "));
        return new Preview(
                receivers.isEmpty() || topics.isEmpty()
                        ? speech.text("workplace.consent.preview.choose")
                        : speech.text("workplace.consent.preview.lead", receivers),
                receivers.isEmpty() ? List.of() : parts);
    }
}
