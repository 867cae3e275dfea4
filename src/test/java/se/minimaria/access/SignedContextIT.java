package se.minimaria.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.ContextKey;
import se.minimaria.platform.Secrets;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class SignedContextIT {

    private static final PrincipalId REGION = new PrincipalId("region-dalarna");
    private static final SystemActor JOB = new SystemActor("test", REGION);

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DataSource pool;

    @Autowired
    Secrets secrets;

    @Test
    void tellsTheDatabaseWhoActs() {
        assertThat(Access.as(JOB, this::principal)).contains("region-dalarna");
    }

    @Test
    void failsLoudlyWithoutAContext() {
        assertThatThrownBy(this::principal).hasStackTraceContaining("without an access context");
        assertThatThrownBy(() -> database.sql("select count(*) from person.client_file")
                        .query(Long.class)
                        .single())
                .hasStackTraceContaining("without an access context");
    }

    @Test
    void isForgottenWhenTheTransactionEnds() {
        Access.as(JOB, this::principal);
        assertThatThrownBy(this::principal).hasStackTraceContaining("without an access context");
    }

    @Test
    void believesNoSettingThatItDidNotSign() {
        var now = Instant.now();
        var signed = signature().of(JOB, now);

        assertThat(Access.as(JOB, () -> principalIn(signed))).contains("region-dalarna");
        for (var setting : List.of(
                signed.replace("region-dalarna", "kommun-2080"),
                new ContextSignature(new byte[32]).of(JOB, now),
                signature().of(JOB, now.minusSeconds(121)),
                "region-dalarna",
                "a|b|c|d|e|f|g|h|i")) {
            assertThat(Access.as(JOB, () -> principalIn(setting))).as(setting).isEmpty();
            assertThatThrownBy(() -> Access.as(JOB, () -> filesIn(setting)))
                    .as(setting)
                    .hasStackTraceContaining("an access context that is over, or that is not signed");
        }
        assertThatThrownBy(() -> Access.as(JOB, () -> filesIn("")))
                .hasStackTraceContaining("without an access context");
    }

    @Test
    void failsLoudlyAlsoWhereThereIsNothingToFind() {
        assertThatThrownBy(() -> Access.as(
                        JOB,
                        () -> in(
                                "nobody's",
                                () -> database.sql("""
                        select id from person.client_file where principal_id = 'kommun-2080' and number = ''""").query(String.class).list())))
                .hasStackTraceContaining("that is not signed");
    }

    @Test
    void beginsNoTransactionInAContextThatIsOverOrByAClockThatGoesWrong() {
        var now = Instant.now();

        assertThat(told(now.minusSeconds(20))).isEqualTo(1);
        assertThat(told(now.plusSeconds(20))).isEqualTo(1);
        assertThatThrownBy(() -> told(now.minusSeconds(40))).hasStackTraceContaining("the clocks");
        assertThatThrownBy(() -> told(now.plusSeconds(40))).hasStackTraceContaining("the clocks");
        assertThatThrownBy(() -> told(now.minusSeconds(121))).hasStackTraceContaining("the access context is over");
    }

    @Test
    void outlastsEveryTransaction() {
        int left = Access.as(
                JOB,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(status -> ((ConnectionHolder)
                                        Objects.requireNonNull(TransactionSynchronizationManager.getResource(pool)))
                                .getTimeToLiveInSeconds())));

        assertThat(left).isPositive().isLessThanOrEqualTo((int) ContextSignature.LASTS.toSeconds());
    }

    @Test
    void keepsItsKeyFromTheApplication() {
        assertThatThrownBy(() -> Access.run(
                        JOB,
                        () -> new TransactionTemplate(transactions)
                                .executeWithoutResult(status -> database.sql("select inner_pad from access.context_key")
                                        .query(byte[].class)
                                        .list())))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void cannotChangeInsideATransaction() {
        assertThatThrownBy(() -> Access.run(
                        JOB,
                        () -> new TransactionTemplate(transactions)
                                .executeWithoutResult(status -> Access.run(JOB, () -> {}))))
                .isInstanceOf(IllegalStateException.class);
    }

    private ContextSignature signature() {
        return new ContextSignature(ContextKey.of(secrets));
    }

    private int told(Instant signed) {
        return Access.as(
                JOB,
                () -> Objects.requireNonNull(new TransactionTemplate(transactions)
                        .execute(status -> database.sql(SealedTransactions.TELL)
                                .param(signature().of(JOB, signed))
                                .query((row, index) -> 1)
                                .single())));
    }

    private Optional<String> principal() {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> named()));
    }

    private Optional<String> principalIn(String setting) {
        return in(setting, this::named);
    }

    private Optional<String> named() {
        return database.sql("select access.principal()").query(String.class).optional();
    }

    private long filesIn(String setting) {
        return in(
                setting,
                () -> database.sql("select count(*) from person.client_file")
                        .query(Long.class)
                        .single());
    }

    private <T> T in(String setting, Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            database.sql("select set_config('minimaria.context', :setting, true)")
                    .param("setting", setting)
                    .query(String.class)
                    .single();
            return work.get();
        }));
    }
}
