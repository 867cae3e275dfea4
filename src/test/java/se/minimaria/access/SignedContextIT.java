package se.minimaria.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
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
    Secrets secrets;

    @Test
    void tellsTheDatabaseWhoActs() {
        assertThat(Access.as(JOB, () -> principalIn(""))).contains("region-dalarna");
    }

    @Test
    void failsLoudlyWithoutAContext() {
        assertThatThrownBy(() -> principalIn("")).hasStackTraceContaining("without an access context");
        assertThatThrownBy(() -> database.sql("select count(*) from person.client_file")
                        .query(Long.class)
                        .single())
                .hasStackTraceContaining("without an access context");
    }

    @Test
    void isForgottenWhenTheTransactionEnds() {
        Access.as(JOB, () -> principalIn(""));
        assertThatThrownBy(() -> principalIn("")).hasStackTraceContaining("without an access context");
    }

    @Test
    void believesNoSettingThatItDidNotSign() {
        var now = Instant.now();
        var signed = new ContextSignature(ContextKey.of(secrets)).of(JOB, now);
        var otherKey = new ContextSignature(new byte[32]).of(JOB, now);
        var late = new ContextSignature(ContextKey.of(secrets)).of(JOB, now.minusSeconds(3600));

        assertThat(Access.as(JOB, () -> principalIn(signed))).contains("region-dalarna");
        assertThat(Access.as(JOB, () -> principalIn(signed.replace("region-dalarna", "kommun-2080"))))
                .isEmpty();
        assertThat(Access.as(JOB, () -> principalIn(otherKey))).isEmpty();
        assertThat(Access.as(JOB, () -> principalIn(late))).isEmpty();
        assertThat(Access.as(JOB, () -> principalIn("region-dalarna"))).isEmpty();
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

    private Optional<String> principalIn(String setting) {
        return new TransactionTemplate(transactions).execute(status -> {
            if (!setting.isEmpty()) {
                database.sql("select set_config('minimaria.context', :setting, true)")
                        .param("setting", setting)
                        .query(String.class)
                        .single();
            }
            return database.sql("select access.principal()").query(String.class).optional();
        });
    }
}
