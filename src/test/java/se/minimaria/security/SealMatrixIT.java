package se.minimaria.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.MinimariaTest;

/**
 * Every sealed table as every role, against a table that people have read and agreed to. A new table, a new policy or a
 * new right shows up here as a difference.
 */
@MinimariaTest
class SealMatrixIT {

    private record Found(int version, String matrix, String servants, List<String> attempts) {}

    /** The two databases are looked at beside each other. */
    private static final FutureTask<Found> OLDEST = new FutureTask<>(SealMatrixIT::onTheOldest);

    @BeforeAll
    static void lookAtTheOldestMeanwhile() {
        Thread.ofPlatform().name("oldest").start(OLDEST);
    }

    @Test
    void lettersComeThroughWhereTheyWereAgreedAndNowhereElse() throws Exception {
        assertThat(SealMatrix.written(new SealMatrix(TestDatabase.shared()).tried()))
                .isEqualTo(agreed("matrix.txt"));
    }

    @Test
    void rolesBesideTheApplicationDoWhatTheyAreThereFor() throws Exception {
        assertThat(SealMatrix.written(new SealMatrix(TestDatabase.shared()).served()))
                .isEqualTo(agreed("servants.txt"));
    }

    @Test
    void nobodyDoesMoreWithARowThanTheyAreThereFor() throws Exception {
        assertThat(new SealAttempts(TestDatabase.shared()).through()).isEmpty();
    }

    @Test
    void theOldestDatabaseIsSealedLikewise() throws Exception {
        var found = OLDEST.get();
        assertThat(found.version()).isEqualTo(15);
        assertThat(found.matrix()).isEqualTo(agreed("matrix.txt"));
        assertThat(found.servants()).isEqualTo(agreed("servants.txt"));
        assertThat(found.attempts()).isEmpty();
    }

    private static Found onTheOldest() throws Exception {
        try (var database = TestDatabase.oldest();
                var connection = database.asSuperuser()) {
            return new Found(
                    connection.getMetaData().getDatabaseMajorVersion(),
                    SealMatrix.written(new SealMatrix(database).tried()),
                    SealMatrix.written(new SealMatrix(database).served()),
                    new SealAttempts(database).through());
        }
    }

    private static String agreed(String file) throws IOException {
        return new ClassPathResource("security/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
