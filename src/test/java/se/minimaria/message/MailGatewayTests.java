package se.minimaria.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.minimaria.message.MessageSettings.Encryption;
import se.minimaria.message.MessageSettings.Login;
import se.minimaria.message.MessageSettings.Mail;

/** What a mail server gets from us, and what we make of its answers. */
class MailGatewayTests {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
    private final Letter letter = new Letter(
            UUID.randomUUID(),
            Channel.MAIL,
            "elis@example.se",
            Locale.of("ar"),
            "رسالة لك",
            "موعدك: الخميس 26 نوفمبر 15:30. للتغيير: https://tid.example/tid/7k2q åäö");

    @BeforeEach
    void start() {
        bundle.setBasename("messages/message");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void getsPlainTextWithoutAnythingThatTellsMore() throws Exception {
        var carried = carry(mail(server.getSmtp().getPort(), new Login("", "")));
        assertThat(carried).isEqualTo(new Carried.Accepted("<" + letter.id() + "@tid.example>"));
        assertThat(server.getReceivedMessages()).hasSize(1);
        var got = server.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("رسالة لك");
        assertThat(got.getContent().toString().strip()).isEqualTo(letter.text());
        assertThat(got.getContentType()).startsWith("text/plain");
        assertThat(got.getAllRecipients()).containsExactly(new InternetAddress("elis@example.se"));
        assertThat(got.getRecipients(RecipientType.CC)).isNull();
        assertThat(got.getFrom()[0]).isEqualTo(new InternetAddress("svara-inte@tid.example", "Din tid"));
        assertThat(got.getHeader("Message-ID")).containsExactly("<" + letter.id() + "@tid.example>");
        assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(got.getHeader("Content-Language")).containsExactly("ar");
        assertThat(got.getHeader("X-Mailer")).isNull();
        assertThat(got.getHeader("Disposition-Notification-To")).isNull();
    }

    @Test
    void getsOurLoginAndAWrongOneIsNoReasonToGiveUp() {
        server.setUser("post@tid.example", "post", "rätt");
        server.getManagers().getUserManager().setAuthRequired(true);
        assertThat(carry(mail(server.getSmtp().getPort(), new Login("post", "rätt"))))
                .isInstanceOf(Carried.Accepted.class);
        assertThat(carry(mail(server.getSmtp().getPort(), new Login("post", "fel"))))
                .isEqualTo(new Carried.Refused());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** A server without TLS gets nothing where TLS is asked for. */
    @Test
    void getsNothingInTheOpenUnlessThatWasSaid() {
        var sealed = new Mail(
                "127.0.0.1",
                server.getSmtp().getPort(),
                new Login("", ""),
                "svara-inte@tid.example",
                Encryption.STARTTLS);
        assertThat(carry(sealed)).isEqualTo(new Carried.Refused());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void whereNobodyListensNothingWasTaken() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(carry(mail(free, new Login("", "")))).isEqualTo(new Carried.Refused());
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user, Rejected",
        "RCPT, 451 try later, Refused",
        "MAIL, 452 full, Refused",
        "MAIL, 550 not you, Rejected",
        "DATA, 451 try later, Refused",
        "., 451 try later, Refused",
        "., 554 not that, Rejected",
        "GREET, 554 go away, Refused",
        "GREET, '', Refused",
        "GREET, silence, Refused",
        // it had all of the text when it went silent or hung up
        "., '', Unclear",
        "., silence, Unclear",
        // it has the mail, whatever becomes of the goodbye
        "QUIT, '', Accepted",
        "QUIT, silence, Accepted",
        "QUIT, 421 no, Accepted"
    })
    void anAnswerSaysWhetherToTryAgain(String to, String answer, String carried) {
        try (var scripted = new ScriptedMailServer(Map.of(to, answer))) {
            assertThat(carry(mail(scripted.port(), new Login("", "")))
                            .getClass()
                            .getSimpleName())
                    .isEqualTo(carried);
        }
    }

    private Carried carry(Mail mail) {
        var settings = Post.settings(Post.PACE, Post.settings().sms(), mail);
        return new MailGateway(settings, new Texts(bundle, settings.site())).carry(letter);
    }

    private static Mail mail(int port, Login login) {
        return new Mail("127.0.0.1", port, login, "svara-inte@tid.example", Encryption.NONE);
    }
}
