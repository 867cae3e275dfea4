package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.MinimariaTest;

/** What was sorted by five answers is read by seven: the migration's own statement, on rows as they were. */
@MinimariaTest
class OldSortingIT {

    private static final Pattern STATEMENT =
            Pattern.compile("update contact\\.thread (set.*?where triage is not null;)", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "no not_asked weekly no nurse,normal,no not-asked no not-asked not-asked not-asked no,message,nurse",
        "unclear no daily yes both,soon,not-asked no yes not-asked not-asked not-asked yes,visit,social-worker",
        "yes yes seldom unclear social_worker,acute,"
                + "yes yes no not-asked not-asked not-asked not-asked,call,social-worker"
    })
    void keepsWhatWasAnsweredAndDecided(String before, String priority, String after, String channel, String profession)
            throws Exception {
        var file = new ClassPathResource("db/migration/contact/V3__sort_with_reasons.sql");
        var statement = STATEMENT.matcher(file.getContentAsString(StandardCharsets.UTF_8));
        assertThat(statement.find()).isTrue();
        try (var superuser = TestDatabase.shared().asSuperuser();
                var sql = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            sql.execute("create temporary table sorted_before (like contact.thread) on commit drop");
            for (var column : new String[] {
                "id",
                "principal_id",
                "clinic",
                "form_key_hash",
                "created_at",
                "last_message_at",
                "answer_due_at",
                "expires_at"
            }) {
                sql.execute("alter table sorted_before alter column " + column + " drop not null");
            }
            sql.execute(
                    "insert into sorted_before (triage, priority, retire_keys, way, concern, areas, alarm) values ('"
                            + before + "', '" + priority + "', '{}', 'pages', 'self', '{}', false)");
            sql.execute("update sorted_before " + statement.group(1));
            try (var row = sql.executeQuery("select triage, proposed, channel, profession from sorted_before")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo(after);
                assertThat(Triage.of(row.getString(1)).code()).isEqualTo(after);
                assertThat(row.getString(2)).isEqualTo(priority);
                assertThat(row.getString(3)).isEqualTo(channel);
                assertThat(row.getString(4)).isEqualTo(profession);
            }
            superuser.rollback();
        }
    }
}
