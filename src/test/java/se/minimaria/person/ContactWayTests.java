package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How somebody may be reached, before it is stored. The numbers are of the range that is set aside for stories. */
class ContactWayTests {

    private static final Phone MOBILE = new Phone("+46701740605");

    @ParameterizedTest
    @CsvSource({
        "070-174 06 05, +46701740605, 070-174 06 05",
        "0701740605, +46701740605, 070-174 06 05",
        "+46 70 174 06 05, +46701740605, 070-174 06 05",
        "0046701740605, +46701740605, 070-174 06 05",
        "08-465 004 00, +46846500400, 08-465 004 00",
        "+47 412 34 567, +4741234567, +47 41 23 45 67"
    })
    void readsTelephonesAsPeopleWriteThem(String typed, String canonical, String written) {
        assertThat(Phone.read(typed)).contains(new Phone(canonical));
        assertThat(new Phone(canonical).written()).isEqualTo(written);
        assertThat(new Phone(canonical).toString()).doesNotContain("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "112", "12345", "070-174 06 0", "+999 123 456", "ring mamma", "070-174 06 05 ext 3"})
    void readsNothingElseAsATelephone(String typed) {
        assertThat(Phone.read(typed)).isEmpty();
    }

    @Test
    void knowsWhichTelephonesTakeMessages() {
        assertThat(MOBILE.takesMessages()).isTrue();
        assertThat(new Phone("+46846500400").takesMessages()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"elis@exempel.se", "e.l-i_s+mm@sub.exempel.se", "åsa@exempel.se", " elis@exempel.se "})
    void readsAddresses(String typed) {
        assertThat(EmailAddress.read(typed)).contains(new EmailAddress(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elis",
                "elis@",
                "@exempel.se",
                "elis@exempel",
                "e..lis@exempel.se",
                "elis@exempel.se,b@exempel.se",
                "elis@exempel.se\nBcc: alla@exempel.se",
                "elis@-exempel.se",
                "\"elis\"@exempel.se",
                "elis@[10.0.0.1]"
            })
    void readsNothingElseAsAnAddress(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void isNoChoiceIfItContradictsItself() {
        assertThat(way(Channel.CALL, MOBILE, false, false).address()).contains("+46701740605");
        assertThat(way(Channel.NOTHING, MOBILE, true, true).address()).isEmpty();
        assertThatThrownBy(() -> way(Channel.CALL, null, false, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> way(Channel.SMS, MOBILE, false, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> way(Channel.LETTER, null, true, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> way(Channel.EMAIL, MOBILE, false, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsSafeTimesByTheClockOnTheWall() {
        var afterSchool = new SafeTimes(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), 15, 18);

        // a Monday in winter and one in summer
        assertThat(afterSchool.includes(Instant.parse("2026-01-12T14:00:00Z"))).isTrue();
        assertThat(afterSchool.includes(Instant.parse("2026-01-12T13:59:59Z"))).isFalse();
        assertThat(afterSchool.includes(Instant.parse("2026-07-13T13:00:00Z"))).isTrue();
        assertThat(afterSchool.includes(Instant.parse("2026-01-12T17:00:00Z"))).isFalse();
        assertThat(afterSchool.includes(Instant.parse("2026-01-14T14:00:00Z"))).isFalse();
        assertThat(SafeTimes.ANY.includes(Instant.parse("2026-01-14T02:00:00Z")))
                .isTrue();
        assertThatThrownBy(() -> new SafeTimes(Set.of(), 15, 15)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SafeTimes(Set.of(), 15, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ContactWay way(Channel channel, @Nullable Phone phone, boolean noLetters, boolean noMessages) {
        return new ContactWay(channel, phone, null, false, noLetters, noMessages, false, SafeTimes.ANY, "");
    }
}
