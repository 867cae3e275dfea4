package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.minimaria.testing.Eventually;
import se.minimaria.testing.SpawnedApplication;

/** An application that was killed in the middle of everything comes up whole at its next start. */
class KilledIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, String> SETTINGS = Map.of("MINIMARIA_DEMO_SIZE", "0.03");
    private static final int STEPS_BEFORE_THE_KILL = 15;

    @Test
    void hasEveryMessageThatWasAnsweredAndTheSameCountyAsOneThatWasLeftAlone() throws Exception {
        var unharmed = SpawnedApplication.newFolder("unharmed");
        var killed = SpawnedApplication.newFolder("killed");
        var mark = "Programmet dödas";
        try (var reference = SpawnedApplication.start(unharmed, SETTINGS)) {
            var senders = killInTheMiddle(killed, mark);
            assertThat(County.isFull(killed)).as("full before the kill").isFalse();
            try (var again = SpawnedApplication.start(killed, SETTINGS)) {
                assertThat(again.get("/skriv").statusCode()).isEqualTo(200);
                Arrived.assertWhole(TestDatabase.at(killed), mark, senders);
                Eventually.holds(PATIENCE, "the county fills up", () -> County.isFull(killed));
                Eventually.holds(PATIENCE, "the other one too", () -> County.isFull(reference.data()));
                assertThat(County.content(killed)).isEqualTo(County.content(unharmed));
            }
        }
    }

    @AfterEach
    void sweep() {
        SpawnedApplication.newFolder("killed");
    }

    private static Senders killInTheMiddle(Path data, String mark) throws Exception {
        var application = SpawnedApplication.start(data, SETTINGS);
        var senders = new Senders(application.port(), mark, 3);
        try {
            Eventually.holds(
                    PATIENCE,
                    "the county begins to fill and messages arrive",
                    () -> County.steps(data) >= STEPS_BEFORE_THE_KILL
                            && senders.confirmed().size() >= 6);
        } finally {
            application.kill();
            senders.close();
        }
        return senders;
    }
}
