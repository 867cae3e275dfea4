package se.minimaria.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.SignedIn;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.staff.EndAssignment.Result;
import se.minimaria.staff.SetUpResult.NameTaken;
import se.minimaria.staff.SetUpResult.NotThat;
import se.minimaria.staff.SetUpResult.Ready;
import se.minimaria.staff.StaffChange.Act;
import se.minimaria.testing.MinimariaTest;

/** How an administrator gives colleagues accounts and assignments, and what stops one from doing more. */
@MinimariaTest
class AccountsIT {

    private static final PrincipalId REGION = new PrincipalId("region-dalarna");
    private static final PrincipalId FALUN = new PrincipalId("kommun-2080");

    /** Nobody else's tests have administrators here. */
    private static final PrincipalId ORSA = new PrincipalId("kommun-2034");

    private static final String PASSWORD = "en lång vinter i Älvdalen";
    private static final String OTHER_PASSWORD = "en kort sommar i Älvdalen";

    @Autowired
    EmployStaff employ;

    @Autowired
    AddColleague adding;

    @Autowired
    GiveAssignment giving;

    @Autowired
    EndAssignment ending;

    @Autowired
    ConfirmAssignment confirming;

    @Autowired
    MakeSetupCode making;

    @Autowired
    SetUpAccount accounts;

    @Autowired
    OwnStaff ownStaff;

    @Autowired
    StaffChanges changes;

    @Autowired
    StaffDirectory directory;

    @Autowired
    CheckPassword checkPassword;

    @Autowired
    SecondFactor secondFactor;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private final String userName = "maj-" + UUID.randomUUID();
    private AtOffice ada = new AtOffice(AssignmentId.next(), StaffId.next(), REGION, "Ada Systemlind");
    private AtOffice folke = new AtOffice(AssignmentId.next(), StaffId.next(), FALUN, "Folke Systemgren");

    @BeforeEach
    void gather() {
        today = Sweden.day(clock.instant());
        ada = administrator(REGION, "Ada", "Systemlind");
        folke = administrator(FALUN, "Folke", "Systemgren");
    }

    @Nested
    class ACode {

        @Test
        void beginsAnAccountOnce() {
            var maj = nurse();
            var code = code(ada, maj);

            assertThat(accounts.look(code)).map(StaffName::full).contains("Maj Provdotter");
            assertThat(accounts.choose(code, userName, PASSWORD)).isEqualTo(new Ready(maj));
            assertThat(checkPassword.check(userName, PASSWORD)).contains(maj);
            assertThat(accounts.choose(code, userName + "2", PASSWORD)).isEqualTo(new NotThat());
            assertThat(accounts.look(code)).isEmpty();
            assertThat(colleague(ada, maj).accountSince()).isPresent();
        }

        @Test
        void isKeptAsAHashOnly() {
            var code = code(ada, nurse());
            var rows = Access.as(
                    ada,
                    () -> new TransactionTemplate(transactions)
                            .execute(status -> database.sql("select to_jsonb(c)::text from staff.setup_code c")
                                    .query(String.class)
                                    .list()));
            assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(code.characters()));
        }

        @Test
        void endsAfterADayAndWhenANewerOneIsMade() {
            var maj = nurse();
            var first = code(ada, maj);
            var second = code(ada, maj);

            assertThat(accounts.look(first)).isEmpty();
            assertThat(accounts.look(second)).isPresent();
            var tomorrow = clock.instant().plus(Duration.ofHours(24)).plusSeconds(1);
            assertThat(WorldClock.<Object>at(tomorrow, () -> accounts.choose(second, userName, PASSWORD)))
                    .isEqualTo(new NotThat());
        }

        @Test
        void isNotSpentWhenTheUserNameIsTaken() {
            accounts.choose(code(ada, nurse()), userName, PASSWORD);
            var other = nurse();
            var code = code(ada, other);

            assertThat(accounts.choose(code, userName, PASSWORD)).isEqualTo(new NameTaken());
            assertThat(accounts.choose(code, userName + "2", PASSWORD)).isEqualTo(new Ready(other));
        }

        @Test
        void putsNewOnesInThePlaceOfPasswordAndSecondFactor() {
            var maj = nurse();
            accounts.choose(code(ada, maj), userName, PASSWORD);
            var shown = Access.as(new SignedIn(maj), () -> secondFactor.offer(maj));

            assertThat(accounts.choose(code(ada, maj), userName, OTHER_PASSWORD)).isEqualTo(new Ready(maj));
            assertThat(checkPassword.check(userName, PASSWORD)).isEmpty();
            assertThat(checkPassword.check(userName, OTHER_PASSWORD)).contains(maj);
            assertThat(Access.as(new SignedIn(maj), () -> secondFactor.offer(maj))).isNotEqualTo(shown);
        }

        @Test
        void comesFromThePrincipalThatLooksAfterTheAccountOnly() {
            var maj = nurse();
            assertThat(Access.as(folke, () -> making.make(maj))).isEmpty();
            assertThat(Access.as(folke, () -> giving.give(maj, socialWork()))).isEmpty();
            assertThat(Access.as(folke, () -> ownStaff.find(maj))).isEmpty();
            assertThatThrownBy(() -> Access.run(folke, () -> new TransactionTemplate(transactions)
                            .executeWithoutResult(status -> database.sql("""
                                    insert into staff.setup_code (id, principal_id, member_id, code_hash, made_at, made_by,
                                        expires_at)
                                    values (gen_random_uuid(), 'kommun-2080', :member, :hash, now(), :by, now())""")
                                    .param("member", maj.value())
                                    .param("hash", UUID.randomUUID().toString())
                                    .param("by", folke.assignment().value())
                                    .update())))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Nested
    class ASharedPost {

        @Test
        void comesToOneAccountThroughTheCodeOfTheSecondPrincipal() {
            var sami = nurse();
            accounts.choose(code(ada, sami), userName, PASSWORD);
            var newcomer = Access.as(folke, () -> adding.add(new StaffName("Maj", "Provdotter"), socialWork()));
            var code = code(folke, newcomer);

            assertThat(accounts.join(code, sami)).isTrue();
            assertThat(accounts.join(code, sami)).isFalse();
            assertThat(Access.as(new SignedIn(sami), () -> directory.assignmentsOf(sami, today)))
                    .extracting(Assignment::principal)
                    .containsExactlyInAnyOrder(REGION, FALUN);
            assertThat(colleague(folke, sami).keeper()).isEqualTo(REGION);
            assertThat(Access.as(folke, () -> ownStaff.find(newcomer))).isEmpty();
            assertThat(colleague(ada, sami).assignments())
                    .extracting(Assignment::principal)
                    .containsOnly(REGION);
        }

        @Test
        void restsAtTheOtherPrincipalWhenTheAccountIsGivenAnew() {
            var sami = nurse();
            accounts.choose(code(ada, sami), userName, PASSWORD);
            var newcomer = Access.as(folke, () -> adding.add(new StaffName("Maj", "Provdotter"), socialWork()));
            accounts.join(code(folke, newcomer), sami);

            accounts.choose(code(ada, sami), userName, OTHER_PASSWORD);

            assertThat(Access.as(new SignedIn(sami), () -> directory.assignmentsOf(sami, today)))
                    .extracting(Assignment::principal)
                    .containsExactly(REGION);
            var paused = colleague(folke, sami).assignments().getFirst();
            assertThat(Access.as(ada, () -> confirming.confirm(paused.id()))).isFalse();
            assertThat(Access.as(folke, () -> confirming.confirm(paused.id()))).isTrue();
            assertThat(Access.as(new SignedIn(sami), () -> directory.assignmentsOf(sami, today)))
                    .hasSize(2);
        }
    }

    @Nested
    class AnEnd {

        @Test
        void isADayOrAtOnce() {
            var maj = nurse();
            var first = colleague(ada, maj).assignments().getFirst().id();
            var second = Access.as(ada, () -> giving.give(maj, care(today.plusDays(3))))
                    .orElseThrow();

            assertThat(end(ada, first, today.minusDays(1))).isEqualTo(Result.TOO_EARLY);
            assertThat(end(ada, second, today.plusDays(2))).isEqualTo(Result.TOO_EARLY);
            assertThat(end(ada, first, today.plusDays(5))).isEqualTo(Result.ENDED);
            assertThat(on(maj, today.plusDays(5))).hasSize(2);
            assertThat(on(maj, today.plusDays(6))).extracting(Assignment::id).containsExactly(second);
            assertThat(endAtOnce(ada, first)).isEqualTo(Result.ENDED);
            assertThat(on(maj, today)).isEmpty();
            assertThat(endAtOnce(ada, first)).isEqualTo(Result.NOT_THERE);
            assertThat(endAtOnce(folke, second)).isEqualTo(Result.NOT_THERE);
        }

        @Test
        void neverComesToTheOwnLastAssignmentAsAdministrator() {
            var bea = administrator(REGION, "Bea", "Systemberg");

            assertThat(endAtOnce(ada, ada.assignment())).isEqualTo(Result.OWN_LAST);
            assertThat(end(ada, ada.assignment(), today.plusYears(1))).isEqualTo(Result.OWN_LAST);
            assertThat(endAtOnce(bea, ada.assignment())).isEqualTo(Result.ENDED);
        }

        @Test
        void neverLeavesAPrincipalWithoutAnAdministrator() throws Exception {
            var una = administrator(ORSA, "Una", "Systemsten");
            Access.as(ada, () -> directoryOf(ORSA)).stream()
                    .filter(one -> !one.id().equals(una.assignment()))
                    .forEach(left -> endAtOnce(una, left.id()));
            var due = administrator(ORSA, "Due", "Systemdal");

            assertThat(atTheSameTime(
                            () -> endAtOnce(una, due.assignment()), () -> endAtOnce(due, una.assignment())))
                    .containsExactlyInAnyOrder(Result.ENDED, Result.LAST_OF_ALL);
        }

        private List<Assignment> directoryOf(PrincipalId principal) {
            return Access.as(
                    new AtOffice(AssignmentId.next(), StaffId.next(), principal, "Ingen"),
                    () -> ownStaff.page(Optional.empty(), 1000).items().stream()
                            .flatMap(one -> one.assignments().stream())
                            .filter(one -> one.role() == Role.ADMINISTRATOR && one.validOn(today))
                            .toList());
        }
    }

    @Test
    void everyActLeavesATraceWithItsActor() {
        var maj = nurse();
        var given = colleague(ada, maj).assignments().getFirst().id();
        code(ada, maj);
        end(ada, given, today.plusDays(1));
        Access.as(ada, () -> giving.give(ada.staff(), care(today)));

        assertThat(Access.as(ada, () -> changes.of(maj, 10)).items())
                .extracting(StaffChange::act)
                .containsExactly(Act.ENDED, Act.CODE, Act.GIVEN, Act.ADDED);
        assertThat(Access.as(ada, () -> changes.of(maj, 10)).items())
                .allMatch(change -> change.actorName().equals("Ada Systemlind") && !change.toThemselves());
        assertThat(Access.as(ada, () -> changes.of(ada.staff(), 10)).items().getFirst().toThemselves())
                .isTrue();
        assertThat(Access.as(folke, () -> changes.of(maj, 10)).items()).isEmpty();
    }

    @Test
    void onlyAnAdministratorGivesAnything() {
        var maj = nurse();
        var head = new AtOffice(
                Access.as(
                        new SystemActor("test", REGION),
                        () -> employ.assign(NewAssignment.office(maj, REGION, Role.HEAD, today))),
                maj,
                REGION,
                "Maj Provdotter");
        assertThatThrownBy(() -> Access.as(head, () -> giving.give(maj, care(today))))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> Access.as(head, () -> making.make(maj))).isInstanceOf(DataAccessException.class);
    }

    private AtOffice administrator(PrincipalId principal, String given, String family) {
        return Access.as(new SystemActor("test", principal), () -> {
            var staff = employ.employ(new StaffName(given, family));
            var id = employ.assign(
                    NewAssignment.office(staff, principal, Role.ADMINISTRATOR, LocalDate.parse("2025-09-01")));
            return new AtOffice(id, staff, principal, given + " " + family);
        });
    }

    private StaffId nurse() {
        return Access.as(ada, () -> adding.add(new StaffName("Maj", "Provdotter"), care(today)));
    }

    private WantedPost care(LocalDate from) {
        return new WantedPost(Role.CARE, Profession.NURSE, new ClinicId("falun"), from, null);
    }

    private WantedPost socialWork() {
        return new WantedPost(Role.CARE, Profession.SOCIAL_WORKER, new ClinicId("falun"), today, null);
    }

    private SetupCode code(AtOffice by, StaffId staff) {
        return Access.as(by, () -> making.make(staff))
                .flatMap(made -> SetupCode.read(made.shown()))
                .orElseThrow();
    }

    private Colleague colleague(AtOffice by, StaffId staff) {
        return Access.as(by, () -> ownStaff.find(staff)).orElseThrow();
    }

    private List<Assignment> on(StaffId staff, LocalDate day) {
        return Access.as(new SignedIn(staff), () -> directory.assignmentsOf(staff, day));
    }

    private Result end(AtOffice by, AssignmentId assignment, LocalDate last) {
        return Access.as(by, () -> ending.end(assignment, Optional.of(last)));
    }

    private Result endAtOnce(AtOffice by, AssignmentId assignment) {
        return Access.as(by, () -> ending.end(assignment, Optional.empty()));
    }

    private static List<Result> atTheSameTime(Callable<Result> one, Callable<Result> other)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(List.of(one, other));
            return List.of(got(results.getFirst()), got(results.getLast()));
        }
    }

    private static Result got(Future<Result> result) throws InterruptedException, ExecutionException {
        return result.get();
    }
}
