package se.minimaria.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.AtTheDoor;
import se.minimaria.access.AccessContext.SignedIn;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.platform.Secrets;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class CredentialsIT {

    private static final PrincipalId REGION = new PrincipalId("region-dalarna");
    private static final SystemActor JOB = new SystemActor("test", REGION);
    private static final LocalDate START = LocalDate.parse("2025-09-01");
    private static final String PASSWORD = "en lång vinter i Älvdalen";

    @Autowired
    EmployStaff employ;

    @Autowired
    StaffDirectory directory;

    @Autowired
    GiveCredential giveCredential;

    @Autowired
    CheckPassword checkPassword;

    @Autowired
    SecondFactor secondFactor;

    @Autowired
    Credentials credentials;

    @Autowired
    UserNames userNames;

    @Autowired
    Secrets secrets;

    @Autowired
    WorldClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private final String userName = "ronja-" + UUID.randomUUID();
    private StaffId ronja = StaffId.next();
    private StaffId kim = StaffId.next();

    @BeforeEach
    void employTwo() {
        ronja = Access.as(JOB, () -> employ.employ(new StaffName("Ronja", "Exempelsson")));
        kim = Access.as(JOB, () -> employ.employ(new StaffName("Kim", "Provberg")));
        assertThat(Access.as(JOB, () -> giveCredential.give(ronja, userName, PASSWORD)))
                .isTrue();
    }

    @Test
    void knowsTheOwnerWhateverTheCaseOfTheName() {
        assertThat(checkPassword.check(" " + userName.toUpperCase(Locale.ROOT), PASSWORD))
                .contains(ronja);
    }

    @Test
    void refusesAWrongPasswordAndAWrongNameAlike() {
        assertThat(checkPassword.check(userName, PASSWORD + "!")).isEmpty();
        assertThat(checkPassword.check(userName + "x", PASSWORD)).isEmpty();
        assertThat(checkPassword.check(userName, "å".repeat(100))).isEmpty();
    }

    @Test
    void givesAUserNameOnce() {
        assertThat(Access.as(JOB, () -> giveCredential.give(kim, userName, PASSWORD)))
                .isFalse();
    }

    @Test
    void showsACredentialToItsOwnerAndToNobodyElse() {
        var hash = userNames.hash(userName);

        assertThat(visible(new SignedIn(ronja))).isEqualTo(1);
        assertThat(visible(new AtTheDoor(hash))).isEqualTo(1);
        assertThat(visible(new SignedIn(kim))).isZero();
        assertThat(visible(new AtTheDoor(userNames.hash("kim")))).isZero();
        assertThat(visible(new Visitor())).isZero();
        assertThat(visible(JOB)).isZero();
    }

    @Test
    void keepsNeitherNameNorPasswordNorSecretInTheClear() {
        var shown = Access.as(new SignedIn(ronja), () -> secondFactor.offer(ronja));

        var row = Access.as(
                new SignedIn(ronja),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> database.sql(
                                        "select to_jsonb(c)::text from staff.credential c where member_id = :id")
                                .param("id", ronja.value())
                                .query(String.class)
                                .single()));
        assertThat(row).contains("{bcrypt}$2a$").doesNotContain(userName, PASSWORD, shown);
    }

    @Test
    void acceptsACodeOnceAndThenNeverShowsTheSecretAgain() {
        Access.run(new SignedIn(ronja), () -> {
            assertThat(secondFactor.confirmed(ronja)).isFalse();
            var shown = secondFactor.offer(ronja);
            assertThat(secondFactor.offer(ronja)).isEqualTo(shown);

            var code = currentCode();
            assertThat(secondFactor.accept(ronja, "000 00")).isFalse();
            assertThat(secondFactor.accept(ronja, code)).isTrue();
            assertThat(secondFactor.accept(ronja, code)).isFalse();
            assertThat(secondFactor.confirmed(ronja)).isTrue();
            assertThatThrownBy(() -> secondFactor.offer(ronja)).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void knowsAssignmentsByDay() {
        var assignment = Access.as(
                JOB,
                () -> employ.assign(new NewAssignment(
                        kim,
                        REGION,
                        new ClinicId("falun"),
                        Profession.NURSE,
                        Role.CARE,
                        80,
                        START,
                        START.plusDays(9))));

        Access.run(JOB, () -> {
            assertThat(directory.assignment(assignment).orElseThrow().onDuty().name())
                    .isEqualTo("Kim Provberg");
            assertThat(directory.assignmentsOf(kim, START.plusDays(9))).hasSize(1);
            assertThat(directory.assignmentsOf(kim, START.plusDays(10))).isEmpty();
            assertThat(directory.assignmentsOf(kim, START.minusDays(1))).isEmpty();
            assertThat(directory.caring(START)).extracting(Assignment::id).contains(assignment);
        });
    }

    private String currentCode() {
        var sealed = credentials.of(ronja).map(Credential::secondFactor).orElseThrow();
        var secret = new SealedSecret(secrets.keyFor("second-factor")).open(sealed, ronja.toString());
        return Totp.code(secret, Totp.stepAt(clock.real()));
    }

    private long visible(AccessContext context) {
        var rows = Access.as(
                context,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> database.sql("select count(*) from staff.credential where member_id = :id")
                                .param("id", ronja.value())
                                .query(Long.class)
                                .single()));
        return rows == null ? -1 : rows;
    }
}
