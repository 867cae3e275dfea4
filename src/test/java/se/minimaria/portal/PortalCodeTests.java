package se.minimaria.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PortalCodeTests {

    @Test
    void hasTenCharactersInTwoGroupsWithoutLookalikes() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 500; i++) {
            var code = PortalCode.random().shown();
            assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
            seen.add(code);
        }
        assertThat(seen).hasSize(500);
    }

    @Test
    void isReadTheWayPeopleType() {
        var code = new PortalCode("K7Q2M01XWV");

        assertThat(PortalCode.read("K7Q2M-01XWV")).contains(code);
        assertThat(PortalCode.read(" k7q2m olxwu ")).contains(code);
        assertThat(PortalCode.read("K7Q2M-O1XWV")).contains(code);
    }

    @Test
    void isNotReadOutOfSomethingElse() {
        assertThat(PortalCode.read("")).isEmpty();
        assertThat(PortalCode.read("K7Q2M-01XW")).isEmpty();
        assertThat(PortalCode.read("K7Q2M-01XWVV")).isEmpty();
        assertThat(PortalCode.read("K7Q2M-01XWÅ")).isEmpty();
    }

    @Test
    void doesNotShowItselfInLogs() {
        assertThat(new PortalCode("K7Q2M01XWV")).hasToString("PortalCode[****]");
    }
}
