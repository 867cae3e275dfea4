package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Purpose;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.FileOpening.Closed;
import se.minimaria.person.FileOpening.NotThere;
import se.minimaria.person.FileOpening.Opened;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class FilesIT {

    @Autowired
    OpenFile openFile;

    @Autowired
    ReadFile readFile;

    @Autowired
    CareTeam team;

    @Autowired
    Identifiers identifiers;

    @Autowired
    FileFacts facts;

    @Autowired
    Cast cast;

    @Test
    void opensForItsTeamAndLogsIt() {
        var name = Cast.someone();
        var file = open(Cast.RONJA, Cast.young(name));

        assertThat(read(Cast.RONJA, file)).isInstanceOfSatisfying(Opened.class, opened -> {
            assertThat(opened.file().name()).isEqualTo(name);
            assertThat(opened.file().birthYear()).hasValue(2009);
            assertThat(opened.file().number()).matches("R-20[0-9]{2}-[0-9]{6}");
        });
        assertThat(logged(Cast.RONJA, file)).containsExactly("Ronja Exempelsson read takes-part-in-care");
    }

    @Test
    void doesNotOpenWhenTheLogFails() {
        var file = open(Cast.RONJA, Cast.young(Cast.someone()));

        assertThatThrownBy(() -> read(Cast.unloggable(Cast.RONJA), file)).hasStackTraceContaining("0x00");
        assertThat(logged(Cast.RONJA, file)).isEmpty();
    }

    @Test
    void isClosedToColleaguesOutsideTheTeamWithADoor() {
        var file = open(Cast.RONJA, Cast.young(Cast.someone()));

        assertThat(read(Cast.DORIS, file))
                .isEqualTo(new Closed("person.closed.journal", List.of(FileOpening.EMERGENCY_DOOR)));
        assertThat(logged(Cast.RONJA, file)).isEmpty();
    }

    @Test
    void isNotThereForAnyOtherPrincipal() {
        var file = open(Cast.RONJA, Cast.young(Cast.someone()));

        for (var stranger : List.of(Cast.KIM, Cast.MIKA, Cast.LO, Cast.SAMI_AT_FALUN)) {
            assertThat(read(stranger, file)).isEqualTo(new NotThere());
        }
    }

    @Test
    void ofAHomeMunicipalityIsAsSealedAsTheOthers() {
        var file = open(Cast.LO, Cast.young(Cast.someone()));

        assertThat(read(Cast.LO, file)).isInstanceOf(Opened.class);
        for (var stranger : List.of(Cast.RONJA, Cast.KIM, Cast.MIKA)) {
            assertThat(read(stranger, file)).isEqualTo(new NotThere());
        }
    }

    @Test
    void staysClosedToTheOtherAssignmentOfTheSamePerson() {
        var atRegion = open(Cast.SAMI_AT_REGION, Cast.young(Cast.someone()));
        var atFalun = open(Cast.SAMI_AT_FALUN, Cast.young(Cast.someone()));

        assertThat(read(Cast.SAMI_AT_REGION, atRegion)).isInstanceOf(Opened.class);
        assertThat(read(Cast.SAMI_AT_FALUN, atRegion)).isEqualTo(new NotThere());
        assertThat(read(Cast.SAMI_AT_FALUN, atFalun)).isInstanceOf(Opened.class);
        assertThat(read(Cast.SAMI_AT_REGION, atFalun)).isEqualTo(new NotThere());
    }

    @Test
    void gainsNothingFromATeamMemberOfAnotherPrincipal() {
        var file = open(Cast.RONJA, Cast.young(Cast.someone()));
        Access.run(Cast.RONJA, () -> team.join(file, Cast.KIM.assignment()));

        assertThat(read(Cast.KIM, file)).isEqualTo(new NotThere());
    }

    @Test
    void letsATeamMemberInviteAndNobodyElse() {
        var file = open(Cast.RONJA, Cast.young(Cast.someone()));

        assertThatThrownBy(() -> Access.run(Cast.DORIS, () -> team.join(file, Cast.DORIS.assignment())))
                .hasStackTraceContaining("only the team takes somebody in");
        Access.run(Cast.RONJA, () -> team.join(file, Cast.DORIS.assignment()));
        Access.run(Cast.RONJA, () -> team.join(file, Cast.DORIS.assignment()));

        assertThat(read(Cast.DORIS, file)).isInstanceOf(Opened.class);
        assertThat(Access.as(Cast.DORIS, () -> team.of(file)))
                .containsExactly(Cast.RONJA.assignment(), Cast.DORIS.assignment());
    }

    @Test
    void isNumberedPerOwnerAndYearByTheDatabase() {
        var first = number(Cast.RONJA);
        var second = number(Cast.RONJA);

        assertThat(first).matches("R-20[0-9]{2}-[0-9]{6}");
        assertThat(second).startsWith(first.substring(0, 7)).isGreaterThan(first);
        assertThat(number(Cast.KIM)).matches("2080-20[0-9]{2}-[0-9]{6}");
    }

    private String number(OnDuty duty) {
        var file = open(duty, Cast.young(Cast.someone()));
        return ((Opened) read(duty, file)).file().number();
    }

    @Test
    void takesItsFirstTeamFromItsClinicWhereItHasNone() {
        var file = Access.as(
                Cast.RONJA,
                () -> openFile.open(
                        Cast.REGION, Cast.young(Cast.someone(), Protection.NONE, false, true), Set.<AssignmentId>of()));

        assertThatThrownBy(() -> Access.run(Cast.PELLE, () -> team.join(file, Cast.PELLE.assignment())))
                .as("of another clinic")
                .hasStackTraceContaining("only the team takes somebody in");
        Access.run(Cast.DORIS, () -> team.join(file, Cast.DORIS.assignment()));

        assertThat(Access.as(Cast.DORIS, () -> team.of(file))).containsExactly(Cast.DORIS.assignment());
    }

    @Test
    void opensForTheWholeClinicOnlyWhereItSaysSo() {
        var file = open(Cast.RONJA, Cast.young(Cast.someone(), Protection.NONE, false, true));

        assertThat(read(Cast.DORIS, file)).isInstanceOf(Opened.class);
        assertThat(Access.as(Cast.DORIS, () -> team.ground(file))).contains(Ground.OPEN_TO_CLINIC);
        assertThat(read(Cast.PELLE, file)).isInstanceOf(Closed.class);
    }

    @Test
    void ofAProtectedPersonOrARelativeIsNotThereForColleagues() {
        for (var file : List.of(
                Cast.young(Cast.someone(), Protection.MARKED, false, false),
                Cast.young(Cast.someone(), Protection.FICTITIOUS, false, false),
                Cast.young(Cast.someone(), Protection.NONE, true, false))) {
            var id = open(Cast.RONJA, file);

            assertThat(read(Cast.RONJA, id)).isInstanceOf(Opened.class);
            assertThat(read(Cast.DORIS, id)).isEqualTo(new NotThere());
            assertThat(Access.as(Cast.DORIS, () -> team.of(id))).isEmpty();
        }
    }

    @Test
    void isOpenedByTheYoungPersonForTheOneToBeMet() {
        var words = new ThreadHolder(UUID.randomUUID().toString());
        attend(words, Cast.REGION, Cast.RONJA);
        var name = Cast.someone();
        var file = new NewFile(
                name, null, 2009, null, null, Protection.NONE, false, Cast.FALUN_CLINIC, false, OpenedBy.YOUTH);

        var id = Access.as(words, () -> openFile.open(Cast.REGION, file, Set.of(Cast.RONJA.assignment())));

        assertThat(read(Cast.RONJA, id)).isInstanceOf(Opened.class);
        assertThat(read(words, id)).isEqualTo(new NotThere());
        assertThatThrownBy(() -> Access.as(words, () -> openFile.open(Cast.FALUN, file, Set.of(Cast.KIM.assignment()))))
                .as("nobody is to be met there")
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() ->
                        Access.as(words, () -> openFile.open(Cast.REGION, file, Set.of(Cast.DORIS.assignment()))))
                .as("somebody else is to be met")
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> Access.as(
                        new Visitor(), () -> openFile.open(Cast.REGION, file, Set.of(Cast.RONJA.assignment()))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void isOpenedByTheApplicationInOneStore() {
        var id = Access.as(
                Cast.system(Cast.FALUN),
                () -> openFile.open(Cast.FALUN, Cast.young(Cast.someone()), Set.of(Cast.KIM.assignment())));

        assertThat(read(Cast.KIM, id)).isInstanceOf(Opened.class);
        assertThat(Access.as(Cast.system(Cast.FALUN), () -> facts.of(id))
                        .orElseThrow()
                        .birthYear())
                .hasValue(2009);
        assertThat(Access.as(Cast.system(Cast.REGION), () -> facts.of(id))).isEmpty();
        assertThatThrownBy(() -> Access.as(
                        Cast.system(Cast.FALUN),
                        () -> openFile.open(Cast.REGION, Cast.young(Cast.someone()), Set.of(Cast.RONJA.assignment()))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void keepsOneNumberAtATimeForThoseWhoMayOpenIt() {
        var file = open(Cast.RONJA, Cast.young(Cast.someone()));
        var first = ReserveNumber.ofSerial(1_000 + (int) (Math.random() * 900_000_000));
        var second = IdentityNumber.ofCanonical("200903012383");

        Access.run(Cast.RONJA, () -> identifiers.add(file, first));
        Access.run(Cast.RONJA, () -> identifiers.add(file, second));
        Access.run(Cast.RONJA, () -> identifiers.add(file, second));

        assertThat(Access.as(Cast.RONJA, () -> identifiers.current(file))).contains(second);
        assertThat(Access.as(Cast.KIM, () -> identifiers.current(file))).isEmpty();
        assertThatThrownBy(() -> Access.run(Cast.DORIS, () -> identifiers.add(file, first.next())))
                .hasStackTraceContaining("row-level security");
    }

    private FileId open(OnDuty duty, NewFile file) {
        return Access.as(duty, () -> openFile.open(duty.principal(), file, Set.of(duty.assignment())));
    }

    private FileOpening read(AccessContext who, FileId file) {
        return Access.as(who, () -> readFile.read(file, Purpose.CARE));
    }

    private List<String> logged(OnDuty duty, FileId file) {
        return Access.as(
                duty,
                () -> cast.inTransaction(database -> database.sql("""
                        select actor_name || ' ' || action || ' ' || ground from access.log where file_id = :file
                        order by seq""")
                        .param("file", file.value())
                        .query(String.class)
                        .list()));
    }

    private void attend(ThreadHolder words, PrincipalId principal, OnDuty whom) {
        var appointment = UUID.randomUUID();
        Access.run(
                words,
                () -> cast.inTransaction(database -> {
                    database.sql("""
                    insert into booking.appointment (id, clinic, mode, staff_id, assignment_id, starts_at, ends_at, state,
                        created_at)
                    values (:id, 'falun', 'digital', :staff, :whom, now(), now() + interval '1 hour', 'booked', now())""")
                            .param("id", appointment)
                            .param("staff", whom.staff().value())
                            .param("whom", whom.assignment().value())
                            .update();
                    database.sql("""
                    insert into booking.occupancy (id, appointment_id, staff_id, assignment_id, during, reach)
                    values (gen_random_uuid(), :id, gen_random_uuid(), :whom, 'empty', 'empty')""")
                            .param("id", appointment)
                            .param("whom", whom.assignment().value())
                            .update();
                    database.sql("""
                    insert into booking.hold (appointment_id, principal_id, holder_hash)
                    values (:id, :principal, :words)""")
                            .param("id", appointment)
                            .param("principal", principal.value())
                            .param("words", words.codeHash())
                            .update();
                    return database.sql("""
                    insert into booking.attendance (id, principal_id, appointment_id, holder_hash, created_at)
                    values (gen_random_uuid(), :principal, :id, :words, now())""")
                            .param("principal", principal.value())
                            .param("id", appointment)
                            .param("words", words.codeHash())
                            .update();
                }));
    }
}
