package se.minimaria.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.platform.Throttle;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Crew;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class GuessingIT {

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    private Crew crew;

    @Autowired
    Throttle throttle;

    @BeforeEach
    void gather() {
        crew = new Crew(employ, credential);
    }

    @Test
    void pausesGuessersButNeverTheOwnersOwnDevice() {
        var kim = crew.member();
        var owner = new Browser(port);
        assertThat(tryAs(owner, kim.userName(), Crew.PASSWORD)).isEqualTo(302);
        owner.get("/arbete/uppdrag");
        owner.post("/arbete/logga-ut", Map.of());

        var guesser = new Browser(port);
        int refused = 0;
        for (int i = 0; i < 12; i++) {
            refused = tryAs(guesser, kim.userName(), "gissning nummer " + i);
        }
        assertThat(refused).isEqualTo(429);
        assertThat(tryAs(guesser, kim.userName(), Crew.PASSWORD)).isEqualTo(429);
        assertThat(tryAs(owner, kim.userName(), Crew.PASSWORD)).isEqualTo(302);
    }

    @Test
    void saysHowLongToWait() {
        var name = "nobody-" + UUID.randomUUID();
        var guesser = new Browser(port);
        for (int i = 0; i < 10; i++) {
            tryAs(guesser, name, "gissning");
        }
        var answer = guesser.post("/arbete/logga-in", Map.of("name", name, "password", "gissning"));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Försök igen om 2 minuter");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isGreaterThan(60);
    }

    @Test
    void believesNoDeviceThatItDidNotSign() {
        var own = crew.member();
        var other = crew.member();
        var browser = new Browser(port);
        assertThat(tryAs(browser, own.userName(), Crew.PASSWORD)).isEqualTo(302);
        int last = 0;
        for (int i = 0; i < 12; i++) {
            last = tryAs(browser, other.userName(), "gissning nummer " + i);
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void countsTriesUnderDifferentNamesApart() {
        var who = UUID.randomUUID().toString();
        for (int i = 0; i < 10; i++) {
            assertThat(throttle.allows("test-words", who)).isTrue();
        }
        assertThat(throttle.allows("test-words", who)).isFalse();
        assertThat(throttle.allows("test-links", who)).isTrue();
        assertThat(throttle.allows("test-words", who + "x")).isTrue();
    }

    private static int tryAs(Browser browser, String name, String password) {
        browser.get("/arbete/logga-in");
        return browser.post("/arbete/logga-in", Map.of("name", name, "password", password))
                .statusCode();
    }
}
