package se.minimaria.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.minimaria.access.LogRow;
import se.minimaria.access.Purpose;
import se.minimaria.network.PrincipalId;
import se.minimaria.portal.TrailLine.Opening;

class OpeningsTests {

    @Test
    void makeOneLineOfWhatOneReaderDidInAQuarterOfAnHour() {
        var lines = Openings.of(List.of(
                row("2026-11-24T09:14:00Z", "Ronja Exempelsson", "entry", "signed", "documentation"),
                row("2026-11-24T09:05:00Z", "Ronja Exempelsson", "record", "read", "care"),
                row("2026-11-24T09:00:00Z", "Ronja Exempelsson", "file", "read", "booked-visit")));

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().at()).isEqualTo(Instant.parse("2026-11-24T09:14:00Z"));
        assertThat(lines.getFirst().deeds()).containsExactly(Deed.READ, Deed.WROTE);
        assertThat(lines.getFirst().purpose()).isEqualTo(Purpose.BOOKED_VISIT);
    }

    @Test
    void keepReadersAndQuartersApart() {
        var lines = Openings.of(List.of(
                row("2026-11-24T09:15:00Z", "Ronja Exempelsson", "file", "read", "care"),
                row("2026-11-24T09:14:59Z", "Doris Påhittad", "file", "read", "care"),
                row("2026-11-24T09:14:00Z", "Ronja Exempelsson", "file", "read", "care")));

        assertThat(lines)
                .extracting(Opening::name)
                .containsExactly("Ronja Exempelsson", "Doris Påhittad", "Ronja Exempelsson");
    }

    @Test
    void leaveToTheLedgerWhatWasSent() {
        var lines = Openings.of(
                List.of(row("2026-11-24T09:14:00Z", "Ronja Exempelsson", "decision", "disclosed", "documentation")));

        assertThat(lines).isEmpty();
    }

    @Test
    void tellOfAnEmergencyWhateverElseTheReaderDid() {
        var lines = Openings.of(List.of(
                row("2026-11-24T09:14:00Z", "Doris Påhittad", "file", "read", "care"),
                row("2026-11-24T09:10:00Z", "Doris Påhittad", "file", "read", "emergency"),
                row("2026-11-24T09:05:00Z", "Doris Påhittad", "file", "read", "care")));

        assertThat(lines).extracting(Opening::purpose).containsExactly(Purpose.EMERGENCY);
    }

    private static LogRow row(String at, String name, String kind, String action, String purpose) {
        return new LogRow(
                Instant.parse(at),
                new PrincipalId("region-dalarna"),
                name,
                "NURSE",
                kind,
                action,
                purpose,
                "takes-part-in-care");
    }
}
