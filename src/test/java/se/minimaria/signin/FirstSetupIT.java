package se.minimaria.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import se.minimaria.browser.Crawler;
import se.minimaria.browser.Stop;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Crew;
import se.minimaria.testing.LogsNameNobody;

/** An installation without the demo, with a data folder and a database of its own, from its first start. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "minimaria.platform.demo=false")
@DirtiesContext
@ExtendWith(LogsNameNobody.class)
class FirstSetupIT {

    private static final Path DATA = Path.of("target/first-setup-data");
    private static final Pattern SECRET = Pattern.compile("secret=([A-Z2-7]+)");
    private static final String PASSWORD = "en lång vinter i Älvdalen";
    private static final String SEND = "main form button.btn-primary";

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    @Autowired
    ApplicationContext application;

    @DynamicPropertySource
    static void empty(DynamicPropertyRegistry settings) throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
        settings.add("minimaria.platform.data", DATA::toString);
    }

    @Test
    void hasNoDemo() {
        assertThat(application.getBeansOfType(DemoController.class)).isEmpty();
        assertThat(new Browser(port).get("/demo").statusCode()).isEqualTo(404);
    }

    @Test
    void makesTheFirstAdministratorOnceAndAsksForASecondFactor() throws IOException {
        var file = DATA.resolve("first-admin");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        var code = Files.readString(file).strip();
        look(Stop.at("/arbete/forsta"), Stop.at("/arbete/forsta").answering("/arbete/forsta", SEND, 422));
        var browser = new Browser(port);
        browser.get("/arbete/forsta");
        assertThat(browser.post("/arbete/forsta", Map.of("code", "abcd-".repeat(4) + "abcd"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/arbete/forsta", Map.of("code", code)).body())
                .contains("Systemansvarig för Region Dalarna", "Förnamn");
        assertThat(browser.post("/arbete/forsta/konto", form("fel-kod")).statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/arbete/forsta/konto", weak(code)).body())
                .contains("minst 12 tecken", "value=\"Provberg\"")
                .doesNotContain("för-kort");

        var made = browser.post("/arbete/forsta/konto", form(code));
        assertThat(Browser.target(made)).isEqualTo("/arbete/kod");
        assertThat(file).doesNotExist();
        var late = new Browser(port);
        late.get("/arbete/forsta");
        assertThat(late.post("/arbete/forsta", Map.of("code", code)).statusCode())
                .isEqualTo(422);

        assertThat(Browser.target(browser.get("/arbete/uppdrag"))).startsWith("/arbete/kod");
        var secret = secretOn(browser.get("/arbete/kod").body());
        assertThat(browser.post("/arbete/kod", Map.of("digits", "12")).statusCode())
                .isEqualTo(422);
        var digits = code(secret);
        assertThat(Browser.target(browser.post("/arbete/kod", Map.of("digits", digits))))
                .isEqualTo("/arbete/uppdrag");
        assertThat(browser.get("/arbete/uppdrag").body()).contains("Systemansvarig");

        var again = new Browser(port);
        again.get("/arbete/logga-in");
        assertThat(Browser.target(again.post("/arbete/logga-in", Map.of("name", "maj", "password", PASSWORD))))
                .isEqualTo("/arbete/kod");
        assertThat(again.get("/arbete/kod").body()).doesNotContain("otpauth");
        assertThat(again.post("/arbete/kod", Map.of("digits", digits)).statusCode())
                .isEqualTo(422);
        assertThat(Browser.target(again.get("/arbete/natverket"))).startsWith("/arbete/kod");
    }

    @Test
    void hasACodeOfItsOwnForEveryPrincipal() throws IOException {
        var code = Files.readString(DATA.resolve("first-admin-kommun-2080")).strip();
        var browser = new Browser(port);
        browser.get("/arbete/forsta");
        assertThat(browser.post("/arbete/forsta", Map.of("code", code)).body())
                .contains("Systemansvarig för Falu kommun");
        assertThat(Browser.target(browser.post(
                        "/arbete/forsta/konto",
                        Map.of(
                                "code",
                                code,
                                "given",
                                "Siv",
                                "family",
                                "Provlund",
                                "name",
                                "siv",
                                "password",
                                PASSWORD))))
                .isEqualTo("/arbete/kod");
        assertThat(DATA.resolve("first-admin-kommun-2080")).doesNotExist();
        assertThat(DATA.resolve("first-admin-kommun-2062")).exists();
    }

    @Test
    void asksForTheSecondFactorOnAPageThatEverybodyCanUse() {
        var kim = new Crew(employ, credential).member();
        look(
                Stop.at("/arbete/logga-in")
                        .typing("#name", kim.userName())
                        .typing("#password", Crew.PASSWORD)
                        .answering("/arbete/logga-in", SEND, 200),
                Stop.at("/arbete/kod"),
                Stop.at("/arbete/kod").answering("/arbete/kod", SEND, 422));
    }

    private void look(Stop... stops) {
        var root = "http://127.0.0.1:" + port;
        for (var crawler : List.of(Crawler.inSwedish(root, Map.of()), Crawler.inEnglish(root, Map.of()))) {
            try (crawler) {
                Arrays.stream(stops).forEach(crawler::see);
                assertThat(crawler.findings()).isEmpty();
            }
        }
    }

    @Test
    void requiresASecondFactorBeforeAnyAssignmentCanBeChosen() {
        var crew = new Crew(employ, credential);
        var kim = crew.member();
        var nurse = crew.nurse(kim.id());
        var browser = new Browser(port);
        browser.get("/arbete/logga-in");
        var next = browser.post("/arbete/logga-in", Map.of("name", kim.userName(), "password", Crew.PASSWORD));
        assertThat(Browser.target(next)).isEqualTo("/arbete/kod");
        browser.get("/arbete/kod");

        assertThat(Browser.target(browser.post("/arbete/uppdrag", Map.of("choice", nurse.toString()))))
                .startsWith("/arbete/kod");
        assertThat(Browser.target(browser.get("/arbete/natverket"))).startsWith("/arbete/kod");
        for (int i = 0; i < 5; i++) {
            assertThat(browser.post("/arbete/kod", Map.of("digits", "00000" + i + "x"))
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(browser.post("/arbete/kod", Map.of("digits", "000000")).statusCode())
                .isEqualTo(429);
    }

    private static Map<String, String> form(String code) {
        return Map.of("code", code, "given", "Maj", "family", "Provberg", "name", "maj", "password", PASSWORD);
    }

    private static Map<String, String> weak(String code) {
        var form = new HashMap<>(form(code));
        form.put("password", "för-kort");
        return form;
    }

    private static String secretOn(String page) {
        var found = SECRET.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** What an authenticator does with the secret. */
    private static String code(String secret) {
        try {
            var bits = new StringBuilder();
            for (int at = 0; at < secret.length(); at++) {
                int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(secret.charAt(at));
                bits.append(String.format(Locale.ROOT, "%5s", Integer.toBinaryString(value))
                        .replace(' ', '0'));
            }
            var key = new byte[bits.length() / 8];
            for (int i = 0; i < key.length; i++) {
                key[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
            }
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            var step = Instant.now().getEpochSecond() / 30;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
