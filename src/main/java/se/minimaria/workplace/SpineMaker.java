package se.minimaria.workplace;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.disclosure.IncomingSummary;
import se.minimaria.network.Network;
import se.minimaria.record.Draft;
import se.minimaria.record.DraftSection;
import se.minimaria.record.Entry;
import se.minimaria.record.EntryCursor;
import se.minimaria.record.EntryId;
import se.minimaria.record.ReadRecord;
import se.minimaria.record.Section;
import se.minimaria.record.WriteDraft;
import se.minimaria.shared.Page;
import se.minimaria.shared.Sweden;
import se.minimaria.workplace.FilePage.Item;
import se.minimaria.workplace.FilePage.Kind;
import se.minimaria.workplace.FilePage.Spine;

/**
 * Makes the record's column: signed entries, drafts above them, and copies that came in, each at its time. Of each entry
 * the beginning is shown, so that a page stays small however much has been written.
 */
@Component
class SpineMaker {

    private static final int ENTRIES = 50;
    private static final int BEGINNING = 320;

    private final ReadRecord record;
    private final WriteDraft drafts;
    private final Network network;

    SpineMaker(ReadRecord record, WriteDraft drafts, Network network) {
        this.record = record;
        this.drafts = drafts;
        this.network = network;
    }

    /** One page of the record; {@code from} is the place that the address names, empty for the newest. */
    Spine of(FileId file, @Nullable String from, List<IncomingSummary> copies, Speech speech) {
        var before = Optional.ofNullable(from).flatMap(SpineMaker::cursor);
        var page = record.entries(file, before, ENTRIES);
        var items = new ArrayList<Timed>();
        page.items().forEach(entry -> items.add(entry(file, entry, speech)));
        copies.stream()
                .filter(copy -> belongs(copy.arrivedAt(), page, before))
                .forEach(copy -> items.add(copy(copy, speech)));
        if (before.isEmpty()) {
            drafts.of(file).forEach(draft -> items.add(draft(file, draft, speech)));
        }
        items.sort(Comparator.comparing(Timed::at).reversed());
        var last = page.more() ? page.items().getLast() : null;
        var older = last == null ? null : Addresses.of(file) + "?fran=" + address(last.cursor());
        return new Spine(withMonths(items, speech), older, before.isEmpty());
    }

    /** Whether a moment lies between the place where this page begins and the one where the next does. */
    private static boolean belongs(Instant moment, Page<Entry> page, Optional<EntryCursor> before) {
        var tooNew =
                before.filter(place -> !moment.isBefore(place.occurredAt())).isPresent();
        var tooOld = page.more() && moment.isBefore(page.items().getLast().occurredAt());
        return !tooNew && !tooOld;
    }

    private static List<Item> withMonths(List<Timed> items, Speech speech) {
        var all = new ArrayList<Item>();
        YearMonth month = null;
        for (var item : items) {
            var own = YearMonth.from(Sweden.wall(item.at()));
            if (!own.equals(month)) {
                var heading = speech.month(Sweden.day(item.at()));
                all.add(new Item(Kind.MONTH, "", "", heading, null, List.of(), "", "", true, false));
                month = own;
            }
            all.add(item.item());
        }
        return all;
    }

    private static Timed entry(FileId file, Entry entry, Speech speech) {
        var bodies = entry.sections().stream().map(Section::body).toList();
        var shown = beginnings(bodies);
        var heading = entry.sections().stream().map(Section::heading).collect(Collectors.joining(". "));
        var foot = speech.text(
                "workplace.file.signed",
                speech.signed(entry.authorName(), entry.authorTitle()),
                speech.near(entry.signedAt()));
        return timed(
                Kind.ENTRY,
                entry.occurredAt(),
                heading,
                shown,
                foot,
                Addresses.of(file) + "/poster/" + entry.id(),
                shown.equals(bodies),
                speech);
    }

    private static Timed draft(FileId file, Draft draft, Speech speech) {
        var bodies = draft.sections().stream()
                .map(DraftSection::body)
                .filter(body -> !body.isBlank())
                .toList();
        return timed(
                Kind.DRAFT,
                draft.occurredAt(),
                draft.sections().stream().map(DraftSection::heading).collect(Collectors.joining(". ")),
                beginnings(bodies),
                speech.text("workplace.file.draft.saved", speech.near(draft.savedAt())),
                Addresses.of(file) + "/anteckning/" + draft.id(),
                true,
                speech);
    }

    private Timed copy(IncomingSummary copy, Speech speech) {
        var foot = speech.text(
                "workplace.file.copy",
                copy.headings().size(),
                speech.count(copy.headings().size()),
                speech.signed(copy.senderName(), copy.senderTitle()));
        return new Timed(
                copy.arrivedAt(),
                new Item(
                        Kind.COPY,
                        speech.day(copy.arrivedAt()),
                        speech.time(copy.arrivedAt()),
                        String.join(". ", copy.headings()),
                        Mark.of(network.principal(copy.from())),
                        List.of(),
                        foot,
                        "/arbete/handlingar/" + copy.id(),
                        true,
                        !copy.received()));
    }

    private static Timed timed(
            Kind kind,
            Instant at,
            String heading,
            List<String> texts,
            String foot,
            String href,
            boolean whole,
            Speech speech) {
        return new Timed(
                at, new Item(kind, speech.day(at), speech.time(at), heading, null, texts, foot, href, whole, false));
    }

    /** The texts as far as the room of one item goes. */
    private static List<String> beginnings(List<String> texts) {
        var shown = new ArrayList<String>();
        var room = BEGINNING;
        for (var text : texts) {
            if (room <= 0) {
                return shown;
            }
            shown.add(Sentences.beginning(text, room));
            room -= text.length();
        }
        return shown;
    }

    private static String address(EntryCursor place) {
        return place.occurredAt() + "_" + place.id();
    }

    private static Optional<EntryCursor> cursor(String typed) {
        var cut = typed.indexOf('_');
        if (cut < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EntryCursor(
                    Instant.parse(typed.substring(0, cut)), new EntryId(Addresses.id(typed.substring(cut + 1)))));
        } catch (DateTimeParseException noPlace) {
            return Optional.empty();
        }
    }

    private record Timed(Instant at, Item item) {}
}
