package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** A search leaves no name in an address, which histories and logs keep. */
@MinimariaTest
class SearchIT {

    private static final String ASK = "/arbete/personer/sok";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private Desk ronja;

    @BeforeEach
    void signIn() {
        ronja = Desk.nurse(port, beans);
        ronja.file("Vilgot", "Sökberg");
    }

    @Test
    void findsWithoutANameInTheAddress() {
        var address = Browser.target(ronja.post(ASK, Map.of("q", " Vilgot ")));

        assertThat(address).startsWith("/arbete/personer?sok=").doesNotContainIgnoringCase("vilgot");
        assertThat(ronja.get(address).body())
                .contains("Vilgot Sökberg", "value=\"Vilgot\"")
                .doesNotContain("Vilgot</title>");
        assertThat(ronja.get("/en" + address).body()).contains("Vilgot Sökberg");
    }

    @Test
    void saysToNobodyElseWhatWasAsked() {
        var address = Browser.target(ronja.post(ASK, Map.of("q", "Vilgot")));

        var other = Desk.nurse(port, beans);

        assertThat(other.get(address).body()).doesNotContain("Vilgot");
        var changed = address.substring(0, 40) + (address.charAt(40) == 'A' ? 'B' : 'A') + address.substring(41);
        assertThat(ronja.get(changed).body()).doesNotContain("Vilgot");
        assertThat(ronja.get("/arbete/personer?q=Vilgot").body()).doesNotContain("Sökberg");
    }

    @Test
    void takesNoSearchTooLongAndNoneThatIsEmpty() {
        assertThat(Browser.target(ronja.post(ASK, Map.of("q", "  ")))).isEqualTo("/arbete/personer");
        var endless = Browser.target(ronja.post(ASK, Map.of("q", "Å".repeat(5000))));
        assertThat(endless).hasSizeLessThan(500);
        assertThat(ronja.get(endless).statusCode()).isEqualTo(200);
    }
}
