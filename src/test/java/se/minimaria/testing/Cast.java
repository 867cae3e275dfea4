package se.minimaria.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.StaffId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.person.NewFile;
import se.minimaria.person.OpenedBy;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;

/**
 * The invented people at work that tests send on duty: {@code Access.as(Cast.RONJA, () -> …)}. The application under test
 * knows them from its start on; their ids are the same in every run.
 */
@Component
public class Cast implements ApplicationRunner {

    public static final PrincipalId REGION = new PrincipalId("region-dalarna");
    public static final PrincipalId FALUN = new PrincipalId("kommun-2080");
    public static final PrincipalId MORA = new PrincipalId("kommun-2062");
    public static final PrincipalId BORLANGE = new PrincipalId("kommun-2081");

    public static final ClinicId FALUN_CLINIC = new ClinicId("falun");
    public static final ClinicId MORA_CLINIC = new ClinicId("mora");

    /** Nurse of the Region in Falun. */
    public static final OnDuty RONJA =
            duty(1, "5d0c6b1e-92f7-4a35-8e41", REGION, FALUN_CLINIC, Profession.NURSE, "Ronja Exempelsson");
    /** Physician of the Region in Falun, the same store and clinic as Ronja. */
    public static final OnDuty DORIS =
            duty(2, "a7e3f204-1c6d-4be9-b8d2", REGION, FALUN_CLINIC, Profession.PHYSICIAN, "Doris Påhittad");
    /** Psychologist of the Region in Mora, the same store as Ronja at another clinic. */
    public static final OnDuty PELLE =
            duty(3, "39b81f6c-e05a-47d3-9a7f", REGION, MORA_CLINIC, Profession.PSYCHOLOGIST, "Pelle Låtsas");
    /** Social worker of Falu kommun. */
    public static final OnDuty KIM =
            duty(4, "c14f7a98-63b2-4d0e-8f65", FALUN, FALUN_CLINIC, Profession.SOCIAL_WORKER, "Kim Provgård");
    /** Social worker of Mora kommun. */
    public static final OnDuty MIKA =
            duty(5, "82e95d37-fa40-4c81-a1b6", MORA, MORA_CLINIC, Profession.SOCIAL_WORKER, "Mika Fiktivsson");
    /** Case worker of Borlänge kommun, a home municipality without a clinic. */
    public static final OnDuty LO =
            duty(6, "f60a2cb3-7d18-49ae-bc07", BORLANGE, null, Profession.SOCIAL_WORKER, "Lo Testgren");
    /** The shared coordinator under the Region's assignment. */
    public static final OnDuty SAMI_AT_REGION =
            duty(7, "1b7dd8e5-4093-4f2a-96ce", REGION, FALUN_CLINIC, Profession.COORDINATOR, "Sami Låtsasson");
    /** The same person under Falu kommun's assignment. */
    public static final OnDuty SAMI_AT_FALUN = new OnDuty(
            new AssignmentId(UUID.fromString("1b7dd8e5-4093-4f2a-96ce-0000000000b7")),
            SAMI_AT_REGION.staff(),
            FALUN,
            FALUN_CLINIC,
            Profession.COORDINATOR,
            SAMI_AT_REGION.name());

    private static final List<OnDuty> ALL = List.of(RONJA, DORIS, PELLE, KIM, MIKA, LO, SAMI_AT_REGION, SAMI_AT_FALUN);

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Cast(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A name that nobody else has, so that a test finds its own people and no others. */
    public static PersonName someone() {
        var letters = UUID.randomUUID()
                .toString()
                .chars()
                .filter(c -> c != '-')
                .map(c -> Character.isDigit(c) ? 'g' + c - '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new PersonName("G" + letters.substring(0, 12), "F" + letters.substring(12, 24));
    }

    /** A young person of that name, born in 2009, not protected, met at the clinic in Falun. */
    public static NewFile young(PersonName name) {
        return young(name, Protection.NONE, false, false);
    }

    /** The same with what makes a file more or less open. */
    public static NewFile young(PersonName name, Protection protection, boolean relative, boolean openToClinic) {
        return new NewFile(
                name,
                null,
                2009,
                null,
                null,
                protection,
                relative,
                FALUN_CLINIC,
                openToClinic,
                relative ? OpenedBy.RELATIVE : OpenedBy.STAFF);
    }

    /** The same person at work under a name that no log can hold, to see what happens when the log fails. */
    public static OnDuty unloggable(OnDuty duty) {
        return new OnDuty(duty.assignment(), duty.staff(), duty.principal(), duty.clinic(), duty.profession(), "\0");
    }

    /** The application's own work in a principal's store. */
    public static SystemActor system(PrincipalId principal) {
        return new SystemActor("test", principal);
    }

    /** Runs a piece of a test in a transaction of its own, in whatever context the caller has. */
    public <T> T inTransaction(Function<JdbcClient, T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.apply(database)));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var duty : ALL) {
            Access.run(system(duty.principal()), () -> transaction.executeWithoutResult(status -> employ(duty)));
        }
    }

    private void employ(OnDuty duty) {
        var space = duty.name().indexOf(' ');
        database.sql("""
                insert into staff.member (id, principal_id, given_name, family_name, created_at)
                values (:id, :principal, :given, :family, now()) on conflict do nothing""")
                .param("principal", duty.principal().value())
                .param("id", duty.staff().value())
                .param("given", duty.name().substring(0, space))
                .param("family", duty.name().substring(space + 1))
                .update();
        var profession = duty.profession();
        var clinic = duty.clinic();
        database.sql("""
                insert into staff.assignment (id, member_id, principal_id, clinic, profession, role, percent, valid_from)
                values (:id, :member, :principal, :clinic, :profession, :role, 100, :from) on conflict do nothing""")
                .param("id", duty.assignment().value())
                .param("member", duty.staff().value())
                .param("principal", duty.principal().value())
                .param("clinic", clinic == null ? null : clinic.value())
                .param("profession", profession == null ? null : profession.key())
                .param("role", "care")
                .param("from", LocalDate.of(2025, 9, 1))
                .update();
    }

    private static OnDuty duty(
            int n,
            String random,
            PrincipalId principal,
            @Nullable ClinicId clinic,
            Profession profession,
            String name) {
        return new OnDuty(
                new AssignmentId(UUID.fromString("%s-0000000000a%d".formatted(random, n))),
                new StaffId(UUID.fromString("%s-0000000000c%d".formatted(random, n))),
                principal,
                clinic,
                profession,
                name);
    }
}
