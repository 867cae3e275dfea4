package se.minimaria.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.minimaria.disclosure.Scene.section;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.KIM;
import static se.minimaria.testing.Cast.REGION;
import static se.minimaria.testing.Cast.RONJA;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.law.Basis;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.law.Topic;
import se.minimaria.record.ReadEntry;
import se.minimaria.record.Section;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Sections of an entry that is signed already go by the same law and the same door, once. */
@MinimariaTest
class SendSignedIT {

    @Autowired
    Scene scene;

    @Autowired
    SendSigned sending;

    @Autowired
    ReadPassages passages;

    @Autowired
    IncomingDocuments incoming;

    @Autowired
    Ledger ledger;

    @Autowired
    ReadEntry entries;

    @Test
    void letsASectionPassThatWasStoppedBeforeTheYesCame() {
        var file = scene.file(RONJA, "Elis", 19);
        var done = scene.signed(RONJA, file, section("Sömn", Topic.SLEEP, FALUN), section("Eget", Topic.OTHER, null));
        assertThat(done.passages()).extracting(Passage::sent).containsExactly(false);
        assertThat(send(RONJA, file, done, null)).extracting(Passage::sent).containsExactly(false);

        scene.yes(RONJA, file, FALUN, Topic.SLEEP);
        var sent = send(RONJA, file, done, null);

        assertThat(sent).extracting(Passage::heading, Passage::sent).containsExactly(tuple("Sömn", true));
        var copy = Access.as(KIM, () -> incoming.open(sent.getFirst().receipt().orElseThrow()))
                .orElseThrow();
        assertThat(copy.sections()).extracting(SentSection::body).containsExactly("Om Sömn");
        assertThat(copy.basis()).isEqualTo(Basis.CONSENT);
        assertThat(Access.as(RONJA, () -> passages.of(done.entry())))
                .as("one line for a section at a receiver, and a yes beats the noes before it")
                .extracting(Passage::sent)
                .containsExactly(true);
        assertThat(Access.as(RONJA, () -> ledger.of(REGION, file)))
                .extracting(LedgerLine::sent)
                .containsExactly(true, false, false);
    }

    @Test
    void sendsWhatNobodyThoughtOfWhenItWasSigned() {
        var file = scene.file(RONJA, "Alva", 16);
        scene.yes(RONJA, file, FALUN, Topic.SLEEP);
        var done = scene.signed(RONJA, file, section("Sömn", Topic.SLEEP, null));
        assertThat(done.passages()).isEmpty();
        assertThat(sendAll(RONJA, file, done, null)).extracting(Passage::sent).containsExactly(true);
    }

    @Test
    void sendsOnceHoweverManyPress() throws Exception {
        var file = scene.file(RONJA, "Nils", 16);
        scene.yes(RONJA, file, FALUN, Topic.SLEEP);
        var done = scene.signed(RONJA, file, section("Sömn", Topic.SLEEP, null));
        Callable<List<Passage>> press = () -> sendAll(RONJA, file, done, null);

        try (var threads = Executors.newFixedThreadPool(4)) {
            var receipts = threads.invokeAll(List.of(press, press, press, press)).stream()
                    .map(result -> result.resultNow().getFirst().receipt().orElseThrow())
                    .collect(Collectors.toSet());
            assertThat(receipts).hasSize(1);
        }
        assertThat(Access.as(RONJA, () -> ledger.of(REGION, file))).hasSize(1);
    }

    @Test
    void stopsAtAConsentThatHasBeenTakenBack() {
        var file = scene.file(RONJA, "Hugo", 19);
        var done = scene.signed(RONJA, file, section("Sömn", Topic.SLEEP, FALUN));
        scene.yes(RONJA, file, FALUN, Topic.FAMILY);
        assertThat(send(RONJA, file, done, null).getFirst().verdict())
                .isInstanceOf(DisclosureVerdict.RefusedWithDoors.class);
    }

    @Test
    void isNothingForSomebodyWhoMayNotReadTheEntry() {
        var file = scene.file(RONJA, "Ines", 16);
        scene.yes(RONJA, file, FALUN, Topic.SLEEP);
        var done = scene.signed(RONJA, file, section("Sömn", Topic.SLEEP, null));
        assertThat(sendAll(Cast.DORIS, file, done, null)).isEmpty();
        assertThat(sendAll(KIM, file, done, null)).isEmpty();
        assertThat(Access.as(RONJA, () -> ledger.of(REGION, file))).isEmpty();
    }

    private List<Passage> send(OnDuty by, FileId file, SignedOutcome.Done done, @Nullable String why) {
        var chosen = done.passages().stream().map(Passage::section).collect(Collectors.toSet());
        return Access.as(by, () -> sending.send(file, done.entry(), FALUN, chosen, why));
    }

    private List<Passage> sendAll(OnDuty by, FileId file, SignedOutcome.Done done, @Nullable String why) {
        var all = Access.as(RONJA, () -> entries.read(file, done.entry(), Purpose.DOCUMENTATION))
                .orElseThrow()
                .sections()
                .stream()
                .map(Section::id)
                .collect(Collectors.toSet());
        return Access.as(by, () -> sending.send(file, done.entry(), FALUN, Set.copyOf(all), why));
    }
}
