package se.minimaria.workplace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.ReferralReceiver;
import se.minimaria.person.ClientFile;
import se.minimaria.record.DraftSection;
import se.minimaria.record.Entry;
import se.minimaria.record.EntryId;
import se.minimaria.record.ReadRecord;
import se.minimaria.record.SectionId;
import se.minimaria.referral.ReadReferral;
import se.minimaria.referral.Referral;
import se.minimaria.web.Option;
import se.minimaria.workplace.NotePage.Verdict;

/** Makes the page on which a referral out is written. */
@Component
class ReferOutPages {

    private static final String TAB = "referral";
    private static final int ENTRIES = 10;

    private final FileHeads heads;
    private final Verdicts verdicts;
    private final SendPages sections;
    private final ReadRecord record;
    private final ReadReferral referrals;
    private final Network network;

    ReferOutPages(
            FileHeads heads,
            Verdicts verdicts,
            SendPages sections,
            ReadRecord record,
            ReadReferral referrals,
            Network network) {
        this.heads = heads;
        this.verdicts = verdicts;
        this.sections = sections;
        this.record = record;
        this.referrals = referrals;
        this.network = network;
    }

    /** The receiver that a form names, if it is one. */
    Optional<ReferralReceiver> receiver(ReferOutForm form) {
        return network.receivers().stream()
                .filter(one -> one.id().value().equals(form.till()))
                .findFirst();
    }

    ReferOutPage of(ClientFile file, ReferOutForm form, Speech speech) {
        var receiver = receiver(form);
        var topic = form.topic().orElse(Topic.PLANNING);
        var verdict = receiver.map(to -> verdicts.of(
                file.id(), question(topic, to.id()), null, file.name().given(), speech));
        var rows = receiver.map(to -> rows(file, to, form.chosen(), speech)).orElseGet(List::of);
        return new ReferOutPage(
                heads.of(file, TAB, speech),
                Addresses.of(file.id()) + "/remiss",
                Stream.concat(
                                Stream.of(new Option("", speech.text("workplace.send.choose"))),
                                network.receivers().stream().map(ReferOutPages::option))
                        .toList(),
                Arrays.stream(Topic.values())
                        .map(one -> new Option(one.name(), Speech.capital(speech.say(one.label()))))
                        .toList(),
                receiver.map(ReferOutPages::option).orElse(null),
                verdict.map(SendPages::links)
                        .map(said -> inside(said, file, receiver, speech))
                        .orElse(null),
                rows,
                Stream.concat(
                                verdict.stream(),
                                rows.stream().filter(SendPage.Row::isOpen).map(SendPage.Row::verdict))
                        .anyMatch(said -> said.css().equals("ask")),
                earlier(file, speech));
    }

    /** The chosen sections, by their entries; what the law stops, and what is not there, is left out. */
    Map<EntryId, Set<SectionId>> enclosed(ClientFile file, ReferOutForm form) {
        var chosen = form.chosen();
        return entries(file).stream()
                .filter(entry -> entry.sections().stream().anyMatch(section -> chosen.contains(section.id())))
                .collect(Collectors.toMap(
                        Entry::id,
                        entry -> entry.sections().stream()
                                .map(section -> section.id())
                                .filter(chosen::contains)
                                .collect(Collectors.toSet())));
    }

    private List<SendPage.Row> rows(ClientFile file, ReferralReceiver to, Set<SectionId> chosen, Speech speech) {
        return entries(file).stream()
                .flatMap(entry -> sections.rows(file, entry, to.id(), chosen, speech).stream())
                .filter(Predicate.not(SendPage.Row::sent))
                .map(row -> new SendPage.Row(
                        row.id(),
                        row.heading(),
                        row.body(),
                        inside(row.verdict(), file, Optional.of(to), speech),
                        row.ticked(),
                        false))
                .toList();
    }

    /** Of a unit of the own authority the law says that nothing leaves it, which is not the whole answer here. */
    private static Verdict inside(Verdict said, ClientFile file, Optional<ReferralReceiver> receiver, Speech speech) {
        var unit = receiver.filter(
                one -> one.unitOf().filter(file.principal()::equals).isPresent());
        return unit.isEmpty() || !said.passes()
                ? said
                : new Verdict(
                        said.css(),
                        said.outline(),
                        said.icon(),
                        speech.text("referral.out.inside"),
                        List.of(speech.text(
                                "referral.out.inside.why", unit.get().body().name())),
                        said.law(),
                        said.doors());
    }

    private List<Entry> entries(ClientFile file) {
        return record.entries(file.id(), Optional.empty(), ENTRIES).items();
    }

    private List<ReferOutPage.Row> earlier(ClientFile file, Speech speech) {
        return referrals.of(file.id()).stream()
                .map(one -> new ReferOutPage.Row(
                        ReferralPages.address(one),
                        name(one, speech),
                        speech.text(
                                "referral.out.row",
                                ReferralPages.state(one, one.state(), speech),
                                speech.day(one.last().at()))))
                .toList();
    }

    private String name(Referral one, Speech speech) {
        return one.went()
                .map(went -> speech.text(
                        "referral.out.to", network.principal(went.receiver()).name()))
                .orElseGet(() -> speech.text(
                        "referral.out.came",
                        speech.text("referral.from."
                                + one.came().orElseThrow().sender().code())));
    }

    private static DraftSection question(Topic topic, PrincipalId to) {
        return new DraftSection("", topic, About.SUBJECT_ONLY, "", to, null);
    }

    private static Option option(ReferralReceiver receiver) {
        return new Option(receiver.id().value(), receiver.body().name());
    }
}
