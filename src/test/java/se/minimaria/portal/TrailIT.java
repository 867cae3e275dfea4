package se.minimaria.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.testing.Cast.BORLANGE;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.KIM;
import static se.minimaria.testing.Cast.REGION;
import static se.minimaria.testing.Cast.RONJA;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.YoungPerson;
import se.minimaria.access.AccountId;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.disclosure.ConsentId;
import se.minimaria.disclosure.LedgerLine;
import se.minimaria.disclosure.PreviewDisclosure;
import se.minimaria.disclosure.SentSection;
import se.minimaria.disclosure.WithdrawConsent;
import se.minimaria.law.About;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.law.Topic;
import se.minimaria.person.ReadFile;
import se.minimaria.portal.Trail.Only;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class TrailIT {

    @Autowired
    Guest guest;

    @Autowired
    Cast cast;

    @Autowired
    InviteYoungPerson invite;

    @Autowired
    SignInWithCode signIn;

    @Autowired
    CodeHashes hashes;

    @Autowired
    ReadTrail trail;

    @Autowired
    MyChoices choices;

    @Autowired
    WithdrawConsent withdraw;

    @Autowired
    PreviewDisclosure preview;

    @Autowired
    ReadFile readFile;

    @Autowired
    Clock clock;

    private FileId file = FileId.next();
    private ConsentId yes = new ConsentId(file.value());
    private YoungPerson young = new YoungPerson(AccountId.next());

    @BeforeEach
    void sendAndStop() {
        file = guest.file(RONJA);
        yes = guest.yes(RONJA, file, FALUN, Topic.SLEEP);
        guest.note(RONJA, file, "Sömn", Topic.SLEEP, About.SUBJECT_ONLY, FALUN);
        guest.note(RONJA, file, "Skola", Topic.SCHOOL, About.SUBJECT_ONLY, BORLANGE);
        guest.note(RONJA, file, "Marja dricker", Topic.FAMILY, About.ANOTHER_OWN_CLIENT, FALUN);
        young = enter(file);
    }

    @Test
    void tellsWhatWasSentWhatWasStoppedAndWhoReadTheNewestFirst() {
        var read = all(young);

        assertThat(read.sent()).extracting(LedgerLine::headings).containsExactly(List.of("Sömn"));
        assertThat(read.stopped()).isEqualTo(1);
        assertThat(read.openings().orElseThrow()).isPositive();
        assertThat(read.lines()).extracting(TrailLine::at).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(read.older()).isEmpty();
    }

    @Test
    void leavesOutWhatWasStoppedBecauseOfSomebodyElse() {
        assertThat(all(young).lines().toString()).doesNotContain("Marja");
        var seen = Access.as(
                young,
                () -> cast.inTransaction(db -> db.sql("""
                        select s.heading from disclosure.decision_section s where s.file_id = :file
                        union all select d.rule from disclosure.decision d where d.file_id = :file""")
                        .param("file", file.value())
                        .query(String.class)
                        .list()));
        assertThat(seen).contains("Sömn", "Skola").doesNotContain("Marja dricker", "another-person");
        var kept = Access.as(
                RONJA,
                () -> cast.inTransaction(db -> db.sql("""
                        select d.rule from disclosure.decision d where d.file_id = :file""")
                        .param("file", file.value())
                        .query(String.class)
                        .list()));
        assertThat(kept).hasSize(3).contains("another-person");
    }

    @Test
    void filtersByWhatTheReaderWants() {
        assertThat(only(Only.SENT)).hasOnlyElementsOfType(TrailLine.Sent.class).hasSize(1);
        assertThat(only(Only.STOPPED))
                .hasOnlyElementsOfType(TrailLine.Stopped.class)
                .hasSize(1);
        assertThat(only(Only.OPENED)).isNotEmpty().hasOnlyElementsOfType(TrailLine.Opening.class);
    }

    @Test
    void givesFiftyRowsAndThenTheRest() {
        var start = clock.instant().plusSeconds(3600);
        for (int i = 0; i < 60; i++) {
            WorldClock.at(start.plusSeconds(900L * i), () -> Access.as(RONJA, () -> readFile.read(file, Purpose.CARE)));
        }
        WorldClock.at(start.plusSeconds(900L * 60), () -> {
            var first = all(young);
            assertThat(first.lines()).hasSize(50);
            var second = Access.as(young, () -> trail.read(Only.ALL, first.older()));
            assertThat(second.lines()).hasSizeGreaterThan(10).doesNotContainAnyElementsOf(first.lines());
            assertThat(second.older()).isEmpty();
            assertThat(second.lines().getFirst().at())
                    .isBefore(first.lines().getLast().at());
            return second;
        });
    }

    @Test
    void showsWordForWordWhatWasSent() {
        var decision = all(young).sent().getFirst().decision();

        assertThat(Access.as(young, () -> trail.sent(decision)).orElseThrow().sections())
                .containsExactly(new SentSection("Sömn", Topic.SLEEP, "Om Sömn"));
    }

    @Test
    void showsAnotherAccountNothing() {
        var decision = all(young).sent().getFirst().decision();
        var other = enter(guest.file(RONJA));

        assertThat(all(other).sent()).isEmpty();
        assertThat(all(other).lines()).allSatisfy(line -> assertThat(line).isInstanceOf(TrailLine.Opening.class));
        assertThat(Access.as(other, () -> trail.sent(decision))).isEmpty();
        assertThat(Access.as(other, choices::all)).isEmpty();
        Access.run(other, () -> withdraw.withdraw(yes));
        assertThat(Access.as(young, () -> choices.one(yes)).orElseThrow().withdrawnAt())
                .isEmpty();
    }

    @Test
    void readsEveryStoreThatHasLinkedAFile() {
        var akt = guest.file(KIM);
        guest.yes(KIM, akt, REGION, Topic.PLANNING);
        guest.note(KIM, akt, "Planering", Topic.PLANNING, About.SUBJECT_ONLY, REGION);
        var second = Access.as(KIM, () -> invite.make(akt));
        Access.run(Guest.holder(hashes, second), () -> signIn.addTo(young.account()));

        assertThat(all(young).sent()).extracting(LedgerLine::from).containsExactlyInAnyOrder(REGION, FALUN);
        assertThat(Access.as(young, choices::all)).hasSize(2);
    }

    @Test
    void bitesOnTheNextRequestWhenAYesIsTakenBack() {
        assertThat(verdict()).isInstanceOf(DisclosureVerdict.Permitted.class);

        Access.run(young, () -> withdraw.withdraw(yes));

        assertThat(verdict()).isInstanceOf(DisclosureVerdict.RefusedWithDoors.class);
        var consent = Access.as(young, () -> choices.one(yes)).orElseThrow();
        assertThat(consent.withdrawnAt()).isPresent();
        assertThat(Access.as(young, () -> choices.alreadySent(consent)))
                .extracting(LedgerLine::headings)
                .containsExactly(List.of("Sömn"));
    }

    private DisclosureVerdict verdict() {
        return Access.as(RONJA, () -> preview.preview(file, Topic.SLEEP, About.SUBJECT_ONLY, FALUN, null));
    }

    private Trail all(YoungPerson of) {
        return Access.as(of, () -> trail.read(Only.ALL, Optional.empty()));
    }

    private List<TrailLine> only(Only only) {
        return Access.as(young, () -> trail.read(only, Optional.empty())).lines();
    }

    private YoungPerson enter(FileId of) {
        var code = Access.as(RONJA, () -> invite.make(of));
        return Guest.entered(Access.as(Guest.holder(hashes, code), signIn::signIn));
    }
}
