package se.minimaria.contact.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.Visit;
import se.minimaria.contact.Attachment;
import se.minimaria.contact.Conversation;
import se.minimaria.contact.Message;
import se.minimaria.contact.Offer;
import se.minimaria.contact.web.ThreadPage.Bubble;
import se.minimaria.contact.web.ThreadPage.Item;
import se.minimaria.contact.web.ThreadPage.OfferCard;
import se.minimaria.contact.web.ThreadPage.Sent;
import se.minimaria.shared.Sweden;
import se.minimaria.web.FormKeys;

/** Makes the page of a thread, for the one who asks and for the one who answers. */
@Component
class ThreadPageMaker {

    private static final int KILOBYTE = 1024;

    private final Phrases phrases;
    private final FormKeys keys;
    private final VisitWords visitWords;
    private final Clock clock;

    ThreadPageMaker(Phrases phrases, FormKeys keys, VisitWords visitWords, Clock clock) {
        this.phrases = phrases;
        this.keys = keys;
        this.visitWords = visitWords;
        this.clock = clock;
    }

    ThreadPage page(Conversation conversation, List<HeldVisit> visits, Locale locale) {
        var thread = conversation.thread();
        return new ThreadPage(
                keys.issue(),
                phrases.authority(thread.principal()),
                thread.acute(),
                items(conversation, visits, locale),
                visits.stream()
                        .map(HeldVisit::visit)
                        .filter(visit -> !visit.cancelled())
                        .map(visit -> visitWords.line(visit, named(visit, visits), locale))
                        .toList(),
                thread.waitingSince().map(since -> phrases.lastDay(thread.answerDueAt(), locale)),
                phrases.day(thread.expiresAt(), locale),
                thread.file().isPresent(),
                thread.origin().concern().opensFile());
    }

    /** A one-time key for a box of the thread. */
    String key() {
        return keys.issue();
    }

    /** What was written and offered, in order; for those who answer, who see no visits. */
    List<Item> items(Conversation conversation, Locale locale) {
        return items(conversation, List.of(), locale);
    }

    private List<Item> items(Conversation conversation, List<HeldVisit> visits, Locale locale) {
        record Dated(Instant at, Item item) {}
        return Stream.concat(
                        conversation.messages().stream()
                                .map(message -> new Dated(message.sentAt(), new Item(bubble(message, locale), null))),
                        conversation.offers().stream()
                                .map(offer ->
                                        new Dated(offer.offeredAt(), new Item(null, card(offer, visits, locale)))))
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::item)
                .toList();
    }

    private static boolean named(Visit visit, List<HeldVisit> visits) {
        return visits.stream()
                .anyMatch(held -> held.visit().equals(visit) && held.file().isPresent());
    }

    private static boolean givenBack(Offer offer, List<HeldVisit> visits) {
        var those = visits.stream()
                .map(HeldVisit::visit)
                .filter(visit -> visit.starts().equals(offer.starts()))
                .toList();
        return !those.isEmpty() && those.stream().allMatch(Visit::cancelled);
    }

    private Bubble bubble(Message message, Locale locale) {
        var author = message.author()
                .map(name -> phrases.person(name, message.title(), locale))
                .orElse("");
        return new Bubble(
                author,
                message.noted(),
                phrases.moment(message.sentAt(), locale),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Sweden.wall(message.sentAt())),
                message.body().lines().filter(line -> !line.isBlank()).toList(),
                message.attachments().stream()
                        .map(file -> new Sent(file.id(), sent(file, locale)))
                        .toList());
    }

    /** {@code Bild, 240 kB}. */
    private String sent(Attachment file, Locale locale) {
        var kilobytes = Math.max(1, file.size() / KILOBYTE);
        return phrases.text(locale, "contact.file.sent." + file.kind().code(), kilobytes);
    }

    private OfferCard card(Offer offer, List<HeldVisit> visits, Locale locale) {
        var whom = offer.givenName()
                .map(name -> phrases.person(name, offer.profession(), locale))
                .orElseGet(() -> phrases.text(locale, "contact.offer.somebody"));
        var length = Duration.between(offer.starts(), offer.ends());
        return new OfferCard(
                offer.id().value(),
                phrases.visit(offer.starts(), locale),
                phrases.about(offer.clinic(), offer.digital(), length, whom, locale),
                state(offer, visits));
    }

    private OfferCard.State state(Offer offer, List<HeldVisit> visits) {
        if (offer.taken()) {
            return givenBack(offer, visits) ? OfferCard.State.GIVEN_BACK : OfferCard.State.TAKEN;
        }
        return offer.starts().isAfter(clock.instant()) ? OfferCard.State.OPEN : OfferCard.State.PAST;
    }
}
