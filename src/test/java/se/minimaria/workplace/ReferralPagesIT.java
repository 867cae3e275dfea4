package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.FileId;
import se.minimaria.contact.Elsewhere;
import se.minimaria.contact.Judgement;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.OpenThread;
import se.minimaria.contact.ReadThread;
import se.minimaria.contact.Task;
import se.minimaria.contact.ThreadId;
import se.minimaria.contact.ThreadOpening;
import se.minimaria.contact.Triage;
import se.minimaria.contact.TriageThread;
import se.minimaria.network.ClinicId;
import se.minimaria.platform.TestDatabase;
import se.minimaria.shared.Sweden;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.web.FormKeys;

/** Referrals on the pages of work: who is named where, what a second click does, and the way on from a contact. */
@MinimariaTest
class ReferralPagesIT {

    private static final String LIST = "/arbete/remisser";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private final String family = "Remitterad" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Desk ronja;

    @BeforeEach
    void signIn() {
        ronja = Desk.nurse(port, beans);
    }

    @Test
    void aListNamesNobodyWhoIsProtected() {
        var open = registered(Map.of());
        assertThat(text(ronja, LIST)).contains("Elis " + family);

        var other = "Skyddad" + family;
        var shielded = registered(Map.of("family", other, "shielded", "true"));
        assertThat(text(ronja, LIST)).doesNotContain(other).contains("Person med skydd");
        assertThat(text(ronja, shielded)).contains(other, "Avsändaren säger: skyddade personuppgifter");
        assertThat(text(ronja, "/arbete/idag")).doesNotContain(family);

        accepts(open, Map.of("protection", "MARKED"));
        assertThat(text(ronja, LIST + "?vy=under-way")).doesNotContain("Elis " + family);
    }

    @Test
    void anotherAuthorityAndTheOfficesSeeNothing() {
        var open = registered(Map.of());
        var kim = Desk.socialWorker(port, beans);
        assertThat(kim.get(open).statusCode()).isEqualTo(404);
        assertThat(text(kim, LIST)).doesNotContain(family);
        assertThat(kim.post(open + "/flytta", Map.of("sett", "2", "gor", "revoked"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Desk.caseWorker(port, beans).get(LIST).statusCode()).isEqualTo(404);
    }

    @Test
    void aSecondClickAcceptsNothingTwice() {
        var open = registered(Map.of());
        var first = accepts(open, Map.of());
        var second = accepts(open, Map.of());

        assertThat(Browser.target(first)).endsWith("gjort=referral-accepted");
        assertThat(Browser.target(second)).endsWith("gjort=referral-meanwhile");
        assertThat(ronja.search(family).body().split("/arbete/personer/[0-9a-f-]{36}\"", -1))
                .hasSize(2);
        assertThat(text(ronja, Browser.target(second))).contains("Någon annan hann före.");
        assertThat(Browser.target(ronja.post(open + "/flytta", Map.of("sett", "2", "gor", "closed"))))
                .endsWith("gjort=referral-meanwhile");
    }

    @Test
    void aReturnWithoutAnotherWayIsNotTakenAndWhatWasTypedStays() {
        var open = registered(Map.of());
        var refused =
                ronja.post(open + "/tillbaka", Map.of("sett", "2", "skal", "too-old", "dorr", "", "ord", "Ringde."));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(refused.body()))
                .contains("Ett nej utan väg hjälper ingen.", "value=\"Ringde.\"");
        assertThat(ronja.post(open + "/flytta", Map.of("sett", "2", "gor", "returned"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(ronja.get(LIST + "/x").statusCode()).isEqualTo(404);
    }

    @Test
    void aBoardsDecisionIsAskedForAtAMunicipalityOnly() {
        assertThat(text(ronja, LIST + "/ny")).doesNotContain("Nämnd som har beslutat");
        var kim = Desk.socialWorker(port, beans);
        assertThat(text(kim, LIST + "/ny")).contains("Nämnd som har beslutat");

        var half = kim.post(LIST + "/ny", fields(Map.of("sender", "social-services", "reference", "SN 2026/9")));
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(half.body())).contains("Välj nämnden som har beslutat.");
        var whole = kim.post(
                LIST + "/ny",
                fields(Map.of(
                        "sender",
                        "social-services",
                        "reference",
                        "SN 2026/9",
                        "board",
                        "kommun-2081",
                        "decided",
                        Sweden.day(beans.getBean(Clock.class).instant())
                                .minusDays(30)
                                .toString())));
        assertThat(text(kim, Browser.target(whole)))
                .contains("Borlänge kommun", "SN 2026/9", "Uppföljning till nämnden som beslutade");
    }

    @Test
    void theWayOnFromAContactIsFoundWhenTheReferralIsSent() {
        var file = ronja.file("Elis", family);
        var thread = beyond(file);
        var task = task(thread);
        var link = "/arbete/personer/" + file + "/remiss?uppgift=" + thread + "_" + task.id();
        assertThat(text(ronja, "/arbete/inkorg/" + thread)).contains(link);

        var written = ronja.post(
                "/arbete/personer/" + file + "/remiss",
                Map.of(
                        "till",
                        "outside-slutenvard",
                        "amne",
                        "SUBSTANCES",
                        "fraga",
                        "Behöver avgiftas.",
                        "uppgift",
                        thread + "_" + task.id(),
                        "key",
                        UUID.randomUUID().toString()));
        var referral = Browser.target(written).replaceFirst("\\?.*", "");
        assertThat(task(thread).open()).as("written is not sent").isTrue();
        ronja.post(referral + "/flytta", Map.of("sett", "1", "gor", "sent"));

        assertThat(task(thread).open()).isFalse();
        assertThat(task(thread).outcome()).contains("Slutenvård");
        assertThat(text(ronja, "/arbete/personer/" + file + "/remiss")).contains("Slutenvård", "Skickad");
    }

    private String registered(Map<String, String> other) {
        return Browser.target(ronja.post(LIST + "/ny", fields(other))).replaceFirst("\\?.*", "");
    }

    private Map<String, String> fields(Map<String, String> other) {
        var fields = new HashMap<>(Map.of(
                "way", "letter",
                "clinic", "falun",
                "sender", "school",
                "workplace", "Provskolan",
                "senderName", "Rut Provdotter",
                "senderReach", "023-000 00",
                "given", "Elis",
                "family", family));
        fields.putAll(Map.of(
                "reach", "Eget nummer",
                "channel", "any",
                "question", "Sover inte.",
                "knows", "yes",
                "key", beans.getBean(FormKeys.class).issue()));
        var today = Sweden.day(beans.getBean(Clock.class).instant());
        fields.put("day", today.toString());
        fields.putAll(other);
        return fields;
    }

    private HttpResponse<String> accepts(String referral, Map<String, String> other) {
        var fields = new HashMap<>(Map.of("sett", "2", "given", "Elis", "family", family, "protection", "NONE"));
        fields.putAll(other);
        return ronja.post(referral + "/oppna", fields);
    }

    /** A contact that is part of a file, and needs more than the clinic has. */
    private ThreadId beyond(FileId file) {
        var thread = Access.as(
                        new Visitor(),
                        () -> beans.getBean(OpenThread.class)
                                .open(UUID.randomUUID(), new ClinicId("falun"), new MessageText("Skakar.")))
                .id();
        try (var database = TestDatabase.shared().asSuperuser();
                var statement = database.createStatement()) {
            statement.execute("update contact.thread set file_id = '%s' where id = '%s'".formatted(file, thread));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        var judgement = new Judgement(
                Triage.UNASKED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Elsewhere.EMERGENCY),
                "Behöver avgiftas inneliggande.");
        Access.as(ronja.duty, () -> beans.getBean(TriageThread.class).sort(thread, judgement));
        return thread;
    }

    private Task task(ThreadId thread) {
        var opened = Access.as(ronja.duty, () -> beans.getBean(ReadThread.class).onDuty(thread));
        return ((ThreadOpening.Opened) opened).conversation().tasks().getFirst();
    }

    private static String text(Desk desk, String path) {
        return HtmlUtils.htmlUnescape(desk.get(path).body());
    }
}
