package se.minimaria.message;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.message.Addressee.Term;
import se.minimaria.message.Outgoing.Fate;
import se.minimaria.shared.Ids;

/**
 * Puts a message into the outbox, in the caller's transaction: what is rolled back is not told. What may not go is kept too,
 * without address, so that one can see why nobody was told.
 */
@Component
@Transactional
public class QueueMessage {

    private static final Logger log = LoggerFactory.getLogger(QueueMessage.class);

    private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern PLAIN =
            Pattern.compile("[!-~&&[^<>()\",;:\\\\]]{1,200}@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");

    private final Outbox outbox;
    private final Texts texts;
    private final Seals seals;
    private final Carriers carriers;
    private final MessageSettings settings;
    private final Clock clock;

    QueueMessage(Outbox outbox, Texts texts, Seals seals, Carriers carriers, MessageSettings settings, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.seals = seals;
        this.carriers = carriers;
        this.settings = settings;
        this.clock = clock;
    }

    /** When a message that is handed over for a moment would go: then, or after the quiet hours that follow. */
    public Instant earliest(Instant moment) {
        return settings.quiet().next(moment);
    }

    /** Hands over a notice; again with the same key changes nothing. */
    public QueueResult queue(Addressee addressee, Notice notice) {
        var now = clock.instant();
        var earliest = notice.notBefore().isAfter(now) ? notice.notBefore() : now;
        var sendAt = settings.quiet().next(earliest);
        var against = against(addressee, notice, sendAt);
        var id = Ids.next();
        var fate = against.<Fate>map(Fate.Stays::new)
                .orElseGet(() -> new Fate.Goes(
                        seals.address(id, addressee.address(), notice.pointlessAfter()),
                        seals.text(id, texts.of(notice, addressee), notice.pointlessAfter())));
        var language = Texts.spoken(addressee.language());
        var message = new Outgoing(id, Stores.own(), notice, addressee.channel(), language, sendAt, fate);
        if (!outbox.put(message, now)) {
            return new QueueResult.AlreadyThere();
        }
        return switch (fate) {
            case Fate.Goes goes -> new QueueResult.Queued();
            case Fate.Stays stays -> withheld(stays.reason());
        };
    }

    private static QueueResult withheld(Reason reason) {
        if (reason == Reason.NO_GATEWAY) {
            log.warn("event=message-without-gateway");
        }
        return new QueueResult.Withheld(reason);
    }

    /** What the person wants comes before what is possible, and protection before all. */
    private Optional<Reason> against(Addressee addressee, Notice notice, Instant sendAt) {
        if (addressee.has(Term.SHIELDED) && !addressee.has(Term.ASKS_ALL_THE_SAME)) {
            return Optional.of(Reason.SHIELDED);
        }
        if (addressee.has(Term.OPTED_OUT)) {
            return Optional.of(Reason.OPTED_OUT);
        }
        if (!isAddress(addressee)) {
            return Optional.of(Reason.BAD_ADDRESS);
        }
        if (addressee.channel() == Channel.SMS && !settings.sms().reaches(addressee.address())) {
            return Optional.of(Reason.ABROAD);
        }
        if (carriers.of(addressee.channel()).isEmpty()) {
            return Optional.of(Reason.NO_GATEWAY);
        }
        return sendAt.isBefore(notice.pointlessAfter()) ? Optional.empty() : Optional.of(Reason.TOO_LATE);
    }

    private static boolean isAddress(Addressee addressee) {
        return switch (addressee.channel()) {
            case SMS -> NUMBER.matcher(addressee.address()).matches();
            case MAIL -> isMailAddress(addressee.address());
        };
    }

    private static boolean isMailAddress(String address) {
        try {
            new InternetAddress(address, true);
            return PLAIN.matcher(address).matches();
        } catch (AddressException noAddress) {
            return false;
        }
    }
}
