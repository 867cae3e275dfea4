package se.minimaria.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
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
        assertThat(written(TestDatabase.shared())).isEqualTo(agreed());
    }

    @Test
    void theOldestDatabaseIsSealedLikewise() throws Exception {
        try (var oldest = TestDatabase.oldest();
                var connection = oldest.asSuperuser()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(15);
            assertThat(written(oldest)).isEqualTo(agreed());
        }
    }

    private static String written(TestDatabase database) throws Exception {
        return new SealMatrix(database)
                .tried().entrySet().stream()
                        .map(cell -> cell.getKey() + ": " + cell.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private static String agreed() throws IOException {
        return new ClassPathResource("security/matrix.txt").getContentAsString(StandardCharsets.UTF_8);
    }
}
