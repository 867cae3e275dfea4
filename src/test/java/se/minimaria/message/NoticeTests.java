package se.minimaria.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.minimaria.message.MessageSettings.Encryption;
import se.minimaria.message.MessageSettings.Login;
import se.minimaria.message.MessageSettings.Mail;
import se.minimaria.message.MessageSettings.Pace;
import se.minimaria.message.MessageSettings.Sms;
import se.minimaria.message.Notice.Details;

/** What callers and operators may hand over, and what is refused at once. */
class NoticeTests {

    private static final Instant WHEN = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void hasThePartsOfItsTemplateAndNoOthers() {
        assertThatThrownBy(() -> Post.notice(Template.BOOKED, Details.of(WHEN), WHEN, WHEN.plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Post.notice(Template.CALL, Details.of(WHEN, "/tid/x"), WHEN, WHEN.plusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Post.notice(Template.CALL, Details.of(WHEN), WHEN, WHEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tid/x",
                "https://elsewhere.example/x",
                "//elsewhere.example",
                "/tid/x?namn=elis",
                "/tid/å",
                "/",
                "/tid/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void linksNowhereElseAndNeverLong(String link) {
        assertThatThrownBy(() -> Details.of(link)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reminder/Elis", "påminnelse", "two words", "elis@example.se"})
    void hasAKeyOfIds(String key) {
        assertThatThrownBy(() ->
                        new Notice(Template.CALL, Details.of(WHEN), WHEN, WHEN.plusSeconds(1), key, UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysNothingOfItselfInALog() {
        var addressee = new Addressee(Channel.SMS, "+46700000001", Locale.of("sv"), Set.of(Addressee.Term.SHIELDED));
        assertThat(addressee.toString()).doesNotContain("4670", "SHIELDED");
        assertThat(Post.notice(Template.ANSWERED, Details.of("/tid/hemlig"), WHEN, WHEN.plusSeconds(1))
                        .toString())
                .doesNotContain("hemlig");
        assertThat(new Letter(UUID.randomUUID(), Channel.SMS, "+46700000001", Locale.ENGLISH, "s", "hemlig").toString())
                .doesNotContain("4670", "hemlig");
        assertThat(new Sms("https://sms.example", "u", "hemlig", "DinTid", List.of()).toString())
                .doesNotContain("hemlig");
        assertThat(new Login("u", "hemlig").toString()).doesNotContain("hemlig");
    }

    @Nested
    class Settings {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "tid.example",
                    "https://tid.example/",
                    "https://tid.example/sv",
                    "https://a-very-long-name-indeed.example"
                })
        void aSiteIsAShortAddressWithoutAPath(String site) {
            assertThatThrownBy(() -> settings(site, none(), noMail())).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aGatewayNeedsASite() {
            var sms = new Sms("https://sms.example", "u", "p", "DinTid", List.of("46"));
            assertThatThrownBy(() -> settings("", sms, noMail())).isInstanceOf(IllegalArgumentException.class);
            assertThat(settings("https://tid.example", sms, noMail()).sms().isThere())
                    .isTrue();
            assertThat(settings("", none(), noMail()).sms().isThere()).isFalse();
        }

        /** Some telephones drop what comes from a sender with a blank in it. */
        @ParameterizedTest
        @ValueSource(strings = {"Din tid", "46", "1Tid", "EnAlltforLang", "Tidö"})
        void aSenderHasLettersAndDigits(String sender) {
            assertThatThrownBy(() -> new Sms("", "", "", sender, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aGatewayNeedsALoginAndAMailServerAnAddress() {
            assertThatThrownBy(() -> new Sms("https://sms.example", "u", "", "DinTid", List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Mail("mail.example", 587, new Login("", ""), "", Encryption.STARTTLS))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void nobodyIsTakenForGoneWhileTheyWaitForAnAnswer() {
            assertThatThrownBy(() -> new Pace(
                            Duration.ofSeconds(30),
                            List.of(Duration.ofMinutes(1)),
                            Duration.ofSeconds(30),
                            Duration.ofSeconds(15),
                            20))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        private MessageSettings settings(String site, Sms sms, Mail mail) {
            return new MessageSettings(
                    Post.PACE,
                    new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)),
                    Duration.ofDays(90),
                    site,
                    sms,
                    mail);
        }

        private Sms none() {
            return new Sms("", "", "", "DinTid", List.of("46"));
        }

        private Mail noMail() {
            return new Mail("", 587, new Login("", ""), "", Encryption.STARTTLS);
        }
    }
}
