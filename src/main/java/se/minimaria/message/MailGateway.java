package se.minimaria.message;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands an e-mail to the mail server: plain text, nothing in it that tells the sender when it is read, and marked as sent by
 * a machine so that no other machine answers. Its name for the message is made from ours.
 */
final class MailGateway implements Carrier {

    private static final Logger log = LoggerFactory.getLogger(MailGateway.class);

    private static final int NOT_NOW = 400;
    private static final int NEVER = 500;

    private final JavaMailSenderImpl server;
    private final MessageSettings.Mail settings;
    private final Texts texts;

    MailGateway(MessageSettings settings, Texts texts) {
        this.settings = settings.mail();
        this.texts = texts;
        this.server = new JavaMailSenderImpl();
        server.setHost(this.settings.host());
        server.setPort(this.settings.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var timeout = Long.toString(settings.pace().timeout().toMillis());
        var way = server.getJavaMailProperties();
        way.setProperty("mail.smtp.connectiontimeout", timeout);
        way.setProperty("mail.smtp.timeout", timeout);
        way.setProperty("mail.smtp.writetimeout", timeout);
        way.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (this.settings.encryption()) {
            case STARTTLS -> {
                way.setProperty("mail.smtp.starttls.enable", "true");
                way.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> way.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> way.setProperty("mail.smtp.starttls.enable", "false");
        }
        if (!this.settings.login().user().isEmpty()) {
            server.setUsername(this.settings.login().user());
            server.setPassword(this.settings.login().password());
            way.setProperty("mail.smtp.auth", "true");
        }
    }

    @Override
    public Carried carry(Letter letter) {
        var name = "<" + letter.id() + settings.from().substring(settings.from().lastIndexOf('@')) + ">";
        try {
            var message = server.createMimeMessage();
            var parts = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            parts.setFrom(new InternetAddress(settings.from(), texts.sender(letter.language()), "UTF-8"));
            parts.setTo(letter.address());
            parts.setSubject(letter.subject());
            parts.setText(letter.text());
            message.setHeader("Message-ID", name);
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", letter.language().toLanguageTag());
            server.send(message);
            return new Carried.Accepted(name);
        } catch (MailAuthenticationException notKnown) {
            log.warn("event=mail-not-let-in message={}", letter.id());
            return new Carried.Refused();
        } catch (MailSendException failed) {
            return answer(letter, name, failed);
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            log.warn("event=mail-not-written message={}", letter.id());
            return new Carried.Rejected();
        }
    }

    private static Carried answer(Letter letter, String name, MailSendException failed) {
        var failures = failed.getFailedMessages().values();
        if (failures.isEmpty()) {
            // it was taken; only the goodbye went wrong
            return new Carried.Accepted(name);
        }
        var failure = failures.iterator().next();
        // no connection came about; a goodbye that goes wrong after another failure has a cause of its own
        var outside = failure.equals(failed.getCause());
        var carried = outside ? new Carried.Refused() : answer(failure);
        log.warn(
                "event=mail-not-taken message={} as={}",
                letter.id(),
                carried.getClass().getSimpleName());
        return carried;
    }

    private static Carried answer(Exception failure) {
        return failure instanceof SendFailedException refused ? answer(refused) : new Carried.Unclear();
    }

    private static Carried answer(SendFailedException refused) {
        if (hasAny(refused.getInvalidAddresses())) {
            return new Carried.Rejected();
        }
        if (refused instanceof SMTPSendFailedException said) {
            if (said.getReturnCode() < NOT_NOW) {
                return new Carried.Unclear();
            }
            return said.getReturnCode() < NEVER ? new Carried.Refused() : new Carried.Rejected();
        }
        return hasAny(refused.getValidUnsentAddresses()) ? new Carried.Refused() : new Carried.Unclear();
    }

    private static boolean hasAny(Address[] addresses) {
        return addresses != null && addresses.length > 0;
    }
}
