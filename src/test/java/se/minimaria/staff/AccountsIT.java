package se.minimaria.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
import se.minimaria.shared.WorldClock;
import se.minimaria.staff.SetUpResult.NameTaken;
import se.minimaria.staff.SetUpResult.NotThat;
import se.minimaria.staff.SetUpResult.Ready;
import se.minimaria.staff.StaffChange.Act;
import se.minimaria.testing.MinimariaTest;

/** How an administrator gives colleagues accounts and assignments, and what stops one from doing more. */
@MinimariaTest
class AccountsIT {

    private static final String PASSWORD = "en lång vinter i Älvdalen";
    private static final String OTHER_PASSWORD = "en kort sommar i Älvdalen";

    @Autowired
    EmployStaff employ;

    @Autowired
    Office office;

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

    private LocalDate today;
    private final String userName = "maj-" + UUID.randomUUID();
    private AtOffice ada;
    private AtOffice folke;

    @BeforeEach
    void gather() {
        today = office.today();
        ada = office.administrator(Office.REGION, "Ada", "Systemlind");
        folke = office.administrator(Office.FALUN, "Folke", "Systemgren");
    }

    @Nested
    class ACode {

        @Test
        void beginsAnAccountOnce() {
            var maj = office.nurse(ada);
            var code = office.code(ada, maj);

            assertThat(accounts.look(code)).map(StaffName::full).contains("Maj Provdotter");
            assertThat(accounts.choose(code, userName, PASSWORD)).isEqualTo(new Ready(maj));
            assertThat(checkPassword.check(userName, PASSWORD)).contains(maj);
            assertThat(accounts.choose(code, userName + "2", PASSWORD)).isEqualTo(new NotThat());
            assertThat(accounts.look(code)).isEmpty();
            assertThat(office.colleague(ada, maj).accountSince()).isPresent();
        }

        @Test
        void isKeptAsAHashOnly() {
            var code = office.code(ada, office.nurse(ada));
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
            var maj = office.nurse(ada);
            var first = office.code(ada, maj);
            var second = office.code(ada, maj);

            assertThat(accounts.look(first)).isEmpty();
            assertThat(accounts.look(second)).isPresent();
            var tomorrow = clock.instant().plus(Duration.ofHours(24)).plusSeconds(1);
            assertThat(WorldClock.<Object>at(tomorrow, () -> accounts.choose(second, userName, PASSWORD)))
                    .isEqualTo(new NotThat());
        }

        @Test
        void isNotSpentWhenTheUserNameIsTaken() {
            accounts.choose(office.code(ada, office.nurse(ada)), userName, PASSWORD);
            var other = office.nurse(ada);
            var code = office.code(ada, other);

            assertThat(accounts.choose(code, userName, PASSWORD)).isEqualTo(new NameTaken());
            assertThat(accounts.choose(code, userName + "2", PASSWORD)).isEqualTo(new Ready(other));
        }

        @Test
        void putsNewOnesInThePlaceOfPasswordAndSecondFactor() {
            var maj = office.nurse(ada);
            accounts.choose(office.code(ada, maj), userName, PASSWORD);
            var shown = Access.as(new SignedIn(maj), () -> secondFactor.offer(maj));

            assertThat(accounts.choose(office.code(ada, maj), userName, OTHER_PASSWORD))
                    .isEqualTo(new Ready(maj));
            assertThat(checkPassword.check(userName, PASSWORD)).isEmpty();
            assertThat(checkPassword.check(userName, OTHER_PASSWORD)).contains(maj);
            assertThat(Access.as(new SignedIn(maj), () -> secondFactor.offer(maj)))
                    .isNotEqualTo(shown);
        }

        @Test
        void comesFromThePrincipalThatLooksAfterTheAccountOnly() {
            var maj = office.nurse(ada);
            assertThat(Access.as(folke, () -> making.make(maj))).isEmpty();
            assertThat(Access.as(folke, () -> giving.give(maj, office.socialWork())))
                    .isEmpty();
            assertThat(office.find(folke, maj)).isEmpty();
            assertThatThrownBy(() -> Access.run(
                            folke,
                            () -> new TransactionTemplate(transactions)
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
            var sami = office.nurse(ada);
            accounts.choose(office.code(ada, sami), userName, PASSWORD);
            var newcomer = office.socialWorker(folke);
            var code = office.code(folke, newcomer);

            assertThat(accounts.join(code, sami)).isTrue();
            assertThat(accounts.join(code, sami)).isFalse();
            assertThat(Access.as(new SignedIn(sami), () -> directory.assignmentsOf(sami, today)))
                    .extracting(Assignment::principal)
                    .containsExactlyInAnyOrder(Office.REGION, Office.FALUN);
            assertThat(office.colleague(folke, sami).keeper()).isEqualTo(Office.REGION);
            assertThat(office.find(folke, newcomer)).isEmpty();
            assertThat(office.colleague(ada, sami).assignments())
                    .extracting(Assignment::principal)
                    .containsOnly(Office.REGION);
        }

        @Test
        void restsAtTheOtherPrincipalWhenTheAccountIsGivenAnew() {
            var sami = office.nurse(ada);
            accounts.choose(office.code(ada, sami), userName, PASSWORD);
            var newcomer = office.socialWorker(folke);
            accounts.join(office.code(folke, newcomer), sami);

            accounts.choose(office.code(ada, sami), userName, OTHER_PASSWORD);

            assertThat(Access.as(new SignedIn(sami), () -> directory.assignmentsOf(sami, today)))
                    .extracting(Assignment::principal)
                    .containsExactly(Office.REGION);
            var paused = office.colleague(folke, sami).assignments().getFirst();
            assertThat(Access.as(ada, () -> confirming.confirm(paused.id()))).isFalse();
            assertThat(Access.as(folke, () -> confirming.confirm(paused.id()))).isTrue();
            assertThat(Access.as(new SignedIn(sami), () -> directory.assignmentsOf(sami, today)))
                    .hasSize(2);
        }
    }

    @Test
    void everyActLeavesATraceWithItsActor() {
        var maj = office.nurse(ada);
        var given = office.colleague(ada, maj).assignments().getFirst().id();
        office.code(ada, maj);
        Access.as(ada, () -> ending.end(given, Optional.of(today.plusDays(1))));
        Access.as(ada, () -> giving.give(ada.staff(), office.care(today)));

        assertThat(Access.as(ada, () -> changes.of(maj, 10)).items())
                .extracting(StaffChange::act)
                .containsExactly(Act.ENDED, Act.CODE, Act.GIVEN, Act.ADDED);
        assertThat(Access.as(ada, () -> changes.of(maj, 10)).items())
                .allMatch(change -> change.actorName().equals("Ada Systemlind") && !change.toThemselves());
        assertThat(Access.as(ada, () -> changes.of(ada.staff(), 10))
                        .items()
                        .getFirst()
                        .toThemselves())
                .isTrue();
        assertThat(Access.as(folke, () -> changes.of(maj, 10)).items()).isEmpty();
    }

    @Test
    void onlyAnAdministratorGivesAnything() {
        var maj = office.nurse(ada);
        var head = new AtOffice(
                Access.as(
                        new SystemActor("test", Office.REGION),
                        () -> employ.assign(NewAssignment.office(maj, Office.REGION, Role.HEAD, today))),
                maj,
                Office.REGION,
                "Maj Provdotter");
        assertThatThrownBy(() -> Access.as(head, () -> giving.give(maj, office.care(today))))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> Access.as(head, () -> making.make(maj))).isInstanceOf(DataAccessException.class);
    }
}
