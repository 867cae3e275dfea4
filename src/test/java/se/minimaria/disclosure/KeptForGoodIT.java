package se.minimaria.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.KIM;
import static se.minimaria.testing.Cast.RONJA;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.law.Topic;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** What the application's role cannot undo, whatever the program above it says. */
@MinimariaTest
class KeptForGoodIT {

    @Autowired
    Scene scene;

    @Autowired
    Cast cast;

    @Autowired
    WithdrawConsent withdrawing;

    @Test
    void letsNobodyChangeOrDeleteWhatWasDecidedOrSent() {
        for (var statement : new String[] {
            "update disclosure.decision set verdict = 'refused'",
            "delete from disclosure.decision",
            "delete from disclosure.decision_section",
            "delete from disclosure.consent",
            "update disclosure.consent set valid_to = valid_to + 1",
            "update disclosure.incoming set given_name = 'X'",
            "update disclosure.incoming_section set body = 'X'",
            "delete from disclosure.incoming",
            "delete from disclosure.incoming_section"
        }) {
            assertThatThrownBy(() -> as(KIM, db -> db.sql(statement).update()))
                    .as(statement)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void widensNoYesAndTakesNoneUpAgain() {
        var file = scene.file(RONJA, "Elis", 16);
        var yes = scene.yes(RONJA, file, FALUN, Topic.SLEEP);
        assertThatThrownBy(() -> as(
                        RONJA,
                        db -> db.sql("insert into disclosure.consent_scope"
                                        + " values (:consent, 'region-dalarna', :file, 'kommun-2062', 'FAMILY')")
                                .param("consent", yes.value())
                                .param("file", file.value())
                                .update()))
                .hasStackTraceContaining("row-level security policy");
        Access.run(RONJA, () -> withdrawing.withdraw(yes));
        as(
                RONJA,
                db -> assertThat(db.sql("update disclosure.consent set withdrawn_at = null where id = :consent")
                                .param("consent", yes.value())
                                .update())
                        .isZero());
    }

    private void as(OnDuty who, Consumer<JdbcClient> work) {
        Access.run(
                who,
                () -> cast.inTransaction(db -> {
                    work.accept(db);
                    return true;
                }));
    }
}
