package se.minimaria.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.minimaria.access.LogRow;
import se.minimaria.network.PrincipalId;

/** What a young person is told of a row in the log. */
class DeedTests {

    @ParameterizedTest
    @CsvSource({
        "identity, verified, IDENTIFIED",
        "identity, renamed, IDENTIFIED",
        "contact, wrote, NOTED_REACH",
        "language, wrote, NOTED_REACH",
        "merge, merged, JOINED",
        "merge, parted, PARTED",
        "protection, set, PROTECTED",
        "draft, wrote, WROTE",
        "file, read, READ"
    })
    void isTheOneBehindARow(String kind, String action, Deed deed) {
        assertThat(Deed.of(row(kind, action))).contains(deed);
    }

    @Test
    void isNoneWhereTheLedgerHasALine() {
        assertThat(Deed.of(row("decision", "disclosed"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Deed.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"READ"})
    void hasWords(Deed deed) {
        assertThat(ResourceBundle.getBundle("messages/portal").getString("portal.deed." + deed.key()))
                .isNotBlank();
    }

    private static LogRow row(String kind, String action) {
        return new LogRow(
                Instant.EPOCH,
                new PrincipalId("region-dalarna"),
                "Ronja Exempelsson",
                "NURSE",
                kind,
                action,
                "care",
                "takes-part-in-care");
    }
}
