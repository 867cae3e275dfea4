package se.minimaria.message;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.message.Addressee.Term;
import se.minimaria.message.MessageSettings.Encryption;
import se.minimaria.message.MessageSettings.Login;
import se.minimaria.message.MessageSettings.Mail;
import se.minimaria.message.MessageSettings.Pace;
import se.minimaria.message.MessageSettings.Sms;
import se.minimaria.message.Notice.Details;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.Throttle;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;

/** The outbox in tests: with any gateway, and for a principal that nobody else sends for. */
@Component
class Post {

    static final Pace PACE = new Pace(
            Duration.ofSeconds(30),
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15)),
            Duration.ofMinutes(10),
            Duration.ofSeconds(2),
            100_000);

    /** A Thursday, in the middle of the day. */
    static final Instant NOON = Instant.parse("2026-11-26T11:00:00Z");

    private final Outbox outbox;
    private final Seals seals;
    private final Throttle throttle;
    private final WorldClock clock;
    private final Texts texts;
    private final Cast cast;

    Post(Outbox outbox, Seals seals, Throttle throttle, WorldClock clock, Texts texts, Cast cast) {
        this.outbox = outbox;
        this.seals = seals;
        this.throttle = throttle;
        this.clock = clock;
        this.texts = texts;
        this.cast = cast;
    }

    static MessageSettings settings(Pace pace, Sms sms, Mail mail) {
        return new MessageSettings(
                pace,
                new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)),
                Duration.ofDays(90),
                "https://tid.example",
                sms,
                mail);
    }

    static MessageSettings settings() {
        return settings(
                PACE,
                new Sms("", "", "", "DinTid", List.of("46")),
                new Mail("", 587, new Login("", ""), "", Encryption.STARTTLS));
    }

    static Notice notice(Template template, Details details, Instant notBefore, Instant pointlessAfter) {
        return new Notice(template, details, notBefore, pointlessAfter, "test/" + UUID.randomUUID(), UUID.randomUUID());
    }

    /** A reminder that may go from noon until the evening. */
    static Notice reminder() {
        return notice(
                Template.REMINDER,
                Details.of(NOON.plus(Duration.ofHours(8)), "/tid/7k2q"),
                NOON,
                NOON.plus(Duration.ofHours(8)));
    }

    static Addressee somebody(Term... terms) {
        return new Addressee(Channel.SMS, number(), Locale.of("sv"), Set.of(terms));
    }

    /** A number that nobody has, from the series that are kept for films. */
    static String number() {
        return "+467017406" + ThreadLocalRandom.current().nextInt(10, 100);
    }

    /** A store that no other test touches. */
    static PrincipalId store() {
        return new PrincipalId("region-" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
    }

    static SystemActor job(PrincipalId store) {
        return new SystemActor("test", store);
    }

    SendDue sender(Carrier carrier) {
        return sender(carrier, settings());
    }

    SendDue sender(Carrier carrier, MessageSettings settings) {
        var carriers = new Carriers(Map.of(Channel.SMS, carrier, Channel.MAIL, carrier));
        return new SendDue(outbox, seals, new Delivery(carriers, texts), throttle, settings, clock);
    }

    SendDue senderWithoutGateway() {
        return new SendDue(outbox, seals, new Delivery(new Carriers(Map.of()), texts), throttle, settings(), clock);
    }

    /** Ends what has been kept long enough, as if it were that time. */
    int end(PrincipalId store, Instant at) {
        var ending = new EndMessages(outbox, settings(), clock);
        return WorldClock.at(at, () -> Access.as(job(store), ending::end));
    }

    /** Runs a sender once in a store, as if it were that time. */
    int send(SendDue sender, PrincipalId store, Instant at) {
        return WorldClock.at(at, () -> Access.as(job(store), sender::send));
    }

    QueueResult queue(PrincipalId store, Addressee addressee, Notice notice, Instant at) {
        return queue(store, addressee, notice, at, letter -> new Carried.Accepted(""));
    }

    QueueResult queue(PrincipalId store, Addressee addressee, Notice notice, Instant at, Carrier carrier) {
        return queue(store, addressee, notice, at, new Carriers(Map.of(Channel.SMS, carrier, Channel.MAIL, carrier)));
    }

    QueueResult queue(PrincipalId store, Addressee addressee, Notice notice, Instant at, Carriers carriers) {
        var queueing = new QueueMessage(outbox, texts, seals, carriers, settings(), clock);
        return WorldClock.at(
                at,
                () -> Access.as(job(store), () -> cast.inTransaction(database -> queueing.queue(addressee, notice))));
    }

    /** A gateway's no, to something that another node has stopped in the meantime. */
    Carried stopped(PrincipalId store, Notice notice) {
        try (var node = Executors.newVirtualThreadPerTaskExecutor()) {
            node.submit(() -> Access.as(job(store), () -> outbox.stop(notice.subject(), clock.instant())))
                    .get();
            return new Carried.Refused();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What is known of the messages about a notice's subject. */
    List<MessageLine> about(PrincipalId store, Notice notice) {
        return Access.as(job(store), () -> outbox.about(notice.subject()));
    }

    /** What did not arrive, for whoever asks. */
    List<MessageLine> unsent() {
        return new ReadMessages(outbox).unsent();
    }

    MessageState state(PrincipalId store, Notice notice) {
        var lines = about(store, notice);
        if (lines.size() != 1) {
            throw new AssertionError(lines.size() + " messages instead of one");
        }
        return lines.getFirst().state();
    }

    /** All that stands in the row of a notice, as the database has it. */
    Map<String, Object> row(PrincipalId store, Notice notice) {
        return Access.as(
                job(store),
                () -> cast.inTransaction(
                        database -> database.sql("select * from message.outgoing where subject_id = :subject")
                                .param("subject", notice.subject())
                                .query()
                                .singleRow()));
    }
}
