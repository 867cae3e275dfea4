package se.minimaria.browser;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Slot;
import se.minimaria.contact.AnswerThread;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.OfferSlots;
import se.minimaria.contact.OpenThread;
import se.minimaria.contact.OpenedThread;
import se.minimaria.contact.ReadThread;
import se.minimaria.contact.SomeContacts;
import se.minimaria.contact.TakeOffer;
import se.minimaria.disclosure.Consents;
import se.minimaria.disclosure.Ledger;
import se.minimaria.disclosure.LedgerLine;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.message.SomeMessages;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.person.MergeFiles;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;
import se.minimaria.platform.TestDatabase;
import se.minimaria.record.DraftSection;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.AddColleague;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.staff.MakeSetupCode;
import se.minimaria.staff.NewAssignment;
import se.minimaria.staff.Role;
import se.minimaria.staff.StaffDirectory;
import se.minimaria.staff.StaffName;
import se.minimaria.staff.WantedPost;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Crew;

/** Lays out what a crawl is to see, and names it: the ids, words and codes that stand in braces in a {@link Stop}. */
final class Scene {

    private static final DraftSection STAYS = section("Om besöket", Topic.OTHER, About.SUBJECT_ONLY, null);

    private final ApplicationContext beans;
    private final Crew crew;
    private final Map<String, String> names = new HashMap<>();

    private Scene(ApplicationContext beans) {
        this.beans = beans;
        this.crew = new Crew(beans.getBean(EmployStaff.class), beans.getBean(GiveCredential.class));
    }

    /** Everything that the tours ask for, new. */
    static Map<String, String> names(ApplicationContext beans) {
        var scene = new Scene(beans);
        var nurse = scene.employed("nurse", Crew.REGION, Profession.NURSE);
        var social = scene.employed("social", Crew.FALUN, Profession.SOCIAL_WORKER);
        scene.employed("coordinator", Crew.REGION, Profession.COORDINATOR);
        scene.home();
        for (var role : List.of(Role.HEAD, Role.STEERING, Role.REGISTRAR, Role.ADMINISTRATOR)) {
            var member = scene.crew.member();
            var office = scene.crew.office(member.id(), role);
            scene.names.put(role.code(), member.userName());
            if (role == Role.ADMINISTRATOR) {
                scene.accounts(new AtOffice(office, member.id(), Crew.REGION, "Kim Provberg"));
            }
        }
        var times = nurse.freeTimes();
        scene.person(nurse, social, times);
        scene.copies(nurse, social);
        scene.volumes(nurse);
        scene.thread(nurse, times);
        scene.names.putAll(SomeContacts.layOut(beans, nurse.duty()));
        scene.names.putAll(TalkScene.names(nurse, beans));
        scene.names.putAll(PartnerScene.names(beans));
        scene.names.putAll(ReferralStops.names(beans, nurse.duty(), scene.names.get("receiver")));
        SomeMessages.layOut(beans, Crew.REGION);
        scene.names.put("outing", OutreachStops.layOut(beans, nurse.duty()));
        scene.names.put("nobody", UUID.randomUUID().toString());
        scene.names.put("guessed", "gissad-" + UUID.randomUUID());
        return Map.copyOf(scene.names);
    }

    private Colleague employed(String name, PrincipalId principal, Profession profession) {
        var member = crew.member();
        var from = LocalDate.parse("2025-09-01");
        var assignment =
                crew.assign(NewAssignment.care(member.id(), principal, new ClinicId("falun"), profession, 100, from));
        names.put(name, member.userName());
        return Colleague.of(member, assignment, beans);
    }

    private void home() {
        var member = crew.member();
        crew.caseWorker(member.id());
        names.put("home", member.userName());
    }

    /** A colleague with a code to begin with, and one for whom a code is made. */
    private void accounts(AtOffice administrator) {
        Access.run(administrator, () -> {
            var today = Sweden.day(beans.getBean(Clock.class).instant());
            var post = new WantedPost(Role.CARE, Profession.NURSE, new ClinicId("falun"), today, null);
            var adding = beans.getBean(AddColleague.class);
            var colleague = adding.add(new StaffName("Maj", "Provdotter"), post);
            names.put("colleague", colleague.toString());
            names.put(
                    "post",
                    beans.getBean(StaffDirectory.class)
                            .assignmentsOf(colleague, today)
                            .getFirst()
                            .id()
                            .toString());
            names.put(
                    "setup",
                    beans.getBean(MakeSetupCode.class)
                            .make(colleague)
                            .orElseThrow()
                            .shown());
            names.put(
                    "newcomer",
                    adding.add(new StaffName("Mio", "Provdotter"), post).toString());
        });
    }

    /** Somebody with notes, a draft, a yes, a coming visit and two ways in to the own pages; and somebody who is not theirs. */
    private void person(Colleague nurse, Colleague social, List<Slot> times) {
        var file = nurse.file(Cast.someone(), Protection.MARKED);
        nurse.notesAYes(file, Crew.FALUN, Topic.SUBSTANCES, Topic.PLANNING);
        var signed = nurse.drafts(file, sections(Crew.FALUN));
        names.put("entry", nurse.signs(signed).entry().toString());
        names.put("signed", signed.id().toString());
        names.put("draft", nurse.drafts(file, sections(Crew.FALUN)).id().toString());
        nurse.books(times.getFirst(), file);
        KeyScene.guardian(beans, nurse, file, names);
        WaitingScene.lay(beans, nurse, names);
        names.put("day", Sweden.day(times.getFirst().starts()).toString());
        change("""
                insert into booking.call_back (id, principal_id, file_id, attendance_id, due_on, made_at, made_by, tries)
                select gen_random_uuid(), t.principal_id, t.file_id, t.id, current_date - 1, now(), gen_random_uuid(), 1
                from booking.attendance t where t.file_id = ?""", file.value());
        names.put("file", file.toString());
        var given = Access.as(nurse.duty(), () -> beans.getBean(Consents.class).of(file));
        names.put("consent", given.getFirst().id().toString());
        names.put("decision", sent(nurse, file).decision().toString());
        names.put("code", nurse.handsOverCode(file));
        var colleague = crew.member();
        var closed = Colleague.of(colleague, crew.nurse(colleague.id()), beans).file(Cast.someone());
        names.put("closed", closed.toString());
        names.put("social-file", social.file(Cast.someone()).toString());
    }

    private LedgerLine sent(Colleague nurse, FileId file) {
        return Access.as(nurse.duty(), () -> beans.getBean(Ledger.class).of(Crew.REGION, file)).stream()
                .filter(LedgerLine::sent)
                .findFirst()
                .orElseThrow();
    }

    /** Two copies that came over the border: one that nobody has claimed, and one that lies with a person. */
    private void copies(Colleague nurse, Colleague social) {
        names.put("unbound", copyOf(Cast.someone(), nurse, social));
        var known = Cast.someone();
        var copy = copyOf(known, nurse, social);
        names.put("bound", copy);
        var file = nurse.file(known);
        nurse.binds(nurse.copyAbout(known), file);
        names.put("receiver", file.toString());
        // nobody has said yes, so the writer has to weigh
        var weighed = nurse.drafts(file, section("Skolan", Topic.SCHOOL, About.SUBJECT_ONLY, Crew.FALUN));
        names.put("weighed", nurse.signs(weighed).entry().toString());
        names.put("empty", nurse.drafts(file).id().toString());
    }

    private static String copyOf(PersonName name, Colleague nurse, Colleague social) {
        var file = social.file(name);
        social.notesAYes(file, Crew.REGION, Topic.SUBSTANCES);
        social.signs(social.drafts(file, sections(Crew.REGION)));
        return nurse.copyAbout(name).toString();
    }

    /** A time that begins in half an hour. */
    private AttendanceId soon(ThreadHolder youth, Slot time) {
        var booked = (BookResult.Booked) Access.as(
                youth, () -> beans.getBean(Book.class).book(time, new Attendee.Holder(youth.codeHash(), null)));
        change("""
                update booking.appointment set starts_at = now() + interval '30 minutes',
                  ends_at = now() + interval '75 minutes' where id = ?""", booked.appointment().value());
        return booked.attendance();
    }

    /** Makes of the story what no use case would, because it has to be another day for it. */
    private static void change(String sql, UUID id) {
        try (var superuser = TestDatabase.shared().asSuperuser();
                var update = superuser.prepareStatement(sql)) {
            update.setObject(1, id);
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** One person three times: two of the files are joined, and one is still to be compared with them. */
    private void volumes(Colleague nurse) {
        var twice = Cast.someone();
        var older = nurse.file(twice);
        var newer = nurse.file(twice);
        Access.run(
                nurse.duty(),
                () -> beans.getBean(MergeFiles.class).merge(older, newer, "Visade legitimation i dag", false));
        names.put("older", older.toString());
        names.put("newer", newer.toString());
        names.put("twin", nurse.file(twice).toString());
        names.put("twin-given", twice.given());
        names.put("twin-family", twice.family());
    }

    /** A question with an answer, two offered times and one of them taken; and one that waits. */
    private void thread(Colleague nurse, List<Slot> times) {
        var asked = ask("Kan man prata med er om att sova dåligt?");
        var youth = new ThreadHolder(asked.codeHash());
        Access.run(nurse.duty(), () -> {
            beans.getBean(AnswerThread.class)
                    .answer(asked.id(), UUID.randomUUID(), new MessageText("Det kan man. Vill du komma hit?"));
            beans.getBean(OfferSlots.class).offer(asked.id(), times.subList(1, 3));
        });
        var offer = Access.as(youth, () -> beans.getBean(ReadThread.class).held())
                .orElseThrow()
                .offers()
                .getFirst()
                .id();
        Access.run(youth, () -> beans.getBean(TakeOffer.class).take(offer));
        var visit = Access.as(youth, () -> beans.getBean(HolderVisits.class).of())
                .getFirst()
                .visit();
        names.put("visit", visit.attendance().toString());
        var soon = soon(youth, times.get(3));
        names.put("soon", soon.toString());
        KeyScene.owner(beans, youth, soon, names);
        names.put("words", String.join(" ", asked.code().spoken()));
        names.put("thread", asked.id().toString());
        names.put(
                "waiting", ask("Min kompis röker varje dag. Vad gör jag?").id().toString());
    }

    private OpenedThread ask(String question) {
        return Access.as(
                new Visitor(),
                () -> beans.getBean(OpenThread.class)
                        .open(UUID.randomUUID(), new ClinicId("falun"), new MessageText(question)));
    }

    /** One section of each kind: what stays, what goes, what may go later, what is somebody else's, what no yes covers. */
    private static DraftSection[] sections(PrincipalId receiver) {
        return new DraftSection[] {
            STAYS,
            section("Droger", Topic.SUBSTANCES, About.SUBJECT_ONLY, receiver),
            section("Det mamma berättade", Topic.FAMILY, About.ANOTHER_OWN_CLIENT, receiver),
            section("Planen", Topic.PLANNING, About.SUBJECT_ONLY, null),
            section("Skolan", Topic.SCHOOL, About.SUBJECT_ONLY, receiver)
        };
    }

    private static DraftSection section(String heading, Topic topic, About about, @Nullable PrincipalId receiver) {
        var body = "Kom i tid och berättade om veckan. Somnar sent. Vill röka mindre.";
        return new DraftSection(heading, topic, about, body, receiver, null);
    }
}
