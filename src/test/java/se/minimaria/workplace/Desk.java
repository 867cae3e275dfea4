package se.minimaria.workplace;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.access.StaffId;
import se.minimaria.disclosure.GiveConsent;
import se.minimaria.disclosure.Giver;
import se.minimaria.disclosure.NewConsent;
import se.minimaria.disclosure.WrittenForm;
import se.minimaria.law.About;
import se.minimaria.law.Purpose;
import se.minimaria.law.Topic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.NewFile;
import se.minimaria.person.OpenFile;
import se.minimaria.person.OpenedBy;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;
import se.minimaria.record.DraftId;
import se.minimaria.record.DraftSection;
import se.minimaria.record.WriteDraft;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.staff.StaffDirectory;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Crew;

/** Somebody at work in front of a browser, and what they have to do with. */
final class Desk {

    /** The moment of the tests' own writing; pages tell it as another day once it has passed. */
    @SuppressWarnings("TimeInStaticInitializer")
    private static final Instant NOW = Clock.systemUTC().instant();

    static final PrincipalId REGION = Crew.REGION;
    static final PrincipalId FALUN = Crew.FALUN;
    static final PrincipalId BORLANGE = Crew.BORLANGE;

    final Browser browser;
    private final String userName;
    final AssignmentId assignment;
    final OnDuty duty;
    private final ApplicationContext beans;

    private Desk(Browser browser, String userName, AssignmentId assignment, OnDuty duty, ApplicationContext beans) {
        this.browser = browser;
        this.userName = userName;
        this.assignment = assignment;
        this.duty = duty;
        this.beans = beans;
    }

    static Desk nurse(int port, ApplicationContext beans) {
        return at(port, beans, Crew::nurse);
    }

    static Desk coordinator(int port, ApplicationContext beans) {
        return at(port, beans, Crew::coordinator);
    }

    static Desk socialWorker(int port, ApplicationContext beans) {
        return at(port, beans, Crew::socialWorker);
    }

    /** Borlänge has no clinic. */
    static Desk caseWorker(int port, ApplicationContext beans) {
        return at(port, beans, Crew::caseWorker);
    }

    private static Desk at(int port, ApplicationContext beans, BiFunction<Crew, StaffId, AssignmentId> post) {
        var crew = new Crew(beans.getBean(EmployStaff.class), beans.getBean(GiveCredential.class));
        var member = crew.member();
        var assignment = post.apply(crew, member.id());
        var browser = new Browser(port);
        var duty = Access.as(
                new SystemActor("test", REGION),
                () -> beans.getBean(StaffDirectory.class)
                        .assignment(assignment)
                        .orElseThrow()
                        .onDuty());
        var desk = new Desk(browser, member.userName(), assignment, duty, beans);
        desk.signIn();
        return desk;
    }

    /** Signs in and chooses the assignment, also after a session has ended. */
    void signIn() {
        browser.get("/arbete/logga-in");
        browser.post("/arbete/logga-in", Map.of("name", userName, "password", Crew.PASSWORD, "till", ""));
        browser.get("/arbete/uppdrag");
        browser.post("/arbete/uppdrag", Map.of("choice", assignment.toString(), "till", ""));
    }

    /** Opens a file with the one at the desk, and those beside them, in the team. */
    FileId file(String given, String family, AssignmentId... others) {
        var team = new ArrayList<>(List.of(others));
        team.add(assignment);
        var file = new NewFile(
                new PersonName(given, family),
                LocalDate.of(2009, 3, 14),
                null,
                null,
                null,
                Protection.NONE,
                false,
                new ClinicId("falun"),
                false,
                OpenedBy.STAFF);
        return Access.as(duty, () -> beans.getBean(OpenFile.class).open(duty.principal(), file, team));
    }

    /** A draft with these sections, as it is saved. */
    DraftId draft(FileId file, DraftSection... sections) {
        var drafts = beans.getBean(WriteDraft.class);
        return Access.as(duty, () -> {
            var begun = drafts.begin(file, Optional.empty(), NOW);
            drafts.save(begun.id(), begun.version(), List.of(sections));
            return begun.id();
        });
    }

    void consent(FileId file, PrincipalId receiver, Topic... topics) {
        var today = Sweden.day(NOW);
        Access.as(
                duty,
                () -> beans.getBean(GiveConsent.class)
                        .give(new NewConsent(
                                file,
                                Giver.YOUTH,
                                "Förstod vad det betyder.",
                                WrittenForm.PAPER,
                                "2026-1",
                                Purpose.CARE,
                                today,
                                today.plusMonths(6),
                                Set.of(receiver),
                                Set.of(topics))));
    }

    static DraftSection section(String heading, Topic topic, String body) {
        return new DraftSection(heading, topic, About.SUBJECT_ONLY, body, null, null);
    }

    /** The fields of a note as the browser posts them. */
    static Map<String, String> note(int version, String act, DraftSection... sections) {
        var fields = new HashMap<String, String>();
        fields.put("version", String.valueOf(version));
        fields.put("gor", act);
        for (var at = 0; at < sections.length; at++) {
            var section = sections[at];
            var receiver = section.receiver();
            fields.put("stycken[" + at + "].rubrik", section.heading());
            fields.put("stycken[" + at + "].amne", section.topic().name());
            fields.put("stycken[" + at + "].handlar", section.about().name());
            fields.put("stycken[" + at + "].text", section.body());
            fields.put("stycken[" + at + "].mottagare", receiver == null ? "" : receiver.value());
        }
        return fields;
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("uppdrag", assignment.toString());
        return browser.post(path, all);
    }

    /** As the script posts. */
    HttpResponse<String> live(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("uppdrag", assignment.toString());
        return browser.postLive(path, all);
    }

    /** The page that answers a search. */
    HttpResponse<String> search(String typed) {
        return get(Browser.target(post("/arbete/personer/sok", Map.of("q", typed))));
    }

    HttpResponse<String> get(String path) {
        return browser.get(path);
    }
}
