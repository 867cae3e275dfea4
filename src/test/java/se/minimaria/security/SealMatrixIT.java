package se.minimaria.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        try (var oldest = TestDatabase.oldest();
                var connection = oldest.asSuperuser()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(15);
            assertThat(SealMatrix.written(new SealMatrix(oldest).tried())).isEqualTo(agreed("matrix.txt"));
            assertThat(SealMatrix.written(new SealMatrix(oldest).served())).isEqualTo(agreed("servants.txt"));
            assertThat(new SealAttempts(oldest).through()).isEmpty();
        }
    }

    private static String agreed(String file) throws IOException {
        return new ClassPathResource("security/" + file).getContentAsString(StandardCharsets.UTF_8);
    }
}
