package se.minimaria.workplace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.booking.DayLine;
import se.minimaria.booking.DayLine.Who;
import se.minimaria.booking.DaySheet;
import se.minimaria.booking.Mode;
import se.minimaria.booking.Outcome;
import se.minimaria.network.Network;
import se.minimaria.person.FileName;
import se.minimaria.person.FileNames;
import se.minimaria.record.Draft;
import se.minimaria.record.WriteDraft;
import se.minimaria.workplace.TodayPage.Fact;
import se.minimaria.workplace.TodayPage.Line;
import se.minimaria.workplace.TodayPage.Note;

/**
 * Makes the lines of a day. Names of all people come in one question, however many there are. On the list of the whole
 * clinic a protected person is taken time like any other, also for their own team: the list itself says which place it is,
 * and a line that were missing would say as much as one that is marked.
 */
@Component
class DayList {

    private final DaySheet sheet;
    private final FileNames names;
    private final WriteDraft drafts;
    private final Network network;

    DayList(DaySheet sheet, FileNames names, WriteDraft drafts, Network network) {
        this.sheet = sheet;
        this.names = names;
        this.drafts = drafts;
        this.network = network;
    }

    List<Line> of(LocalDate day, DaySheet.Scope scope, Speech speech) {
        var lines = sheet.of(day, scope);
        var known = names.of(lines.stream().flatMap(line -> file(line).stream()).collect(Collectors.toSet()));
        var shown = scope == DaySheet.Scope.MINE ? lines : withoutProtected(lines, known);
        var begun = drafts.mine().stream()
                .filter(draft -> draft.appointment() != null)
                .collect(Collectors.toMap(DayList::visit, draft -> draft, (one, other) -> one));
        return shown.stream()
                .map(line -> new Maker(line, known, begun, speech).line())
                .toList();
    }

    private static List<DayLine> withoutProtected(List<DayLine> lines, Map<FileId, FileName> known) {
        return lines.stream()
                .map(line -> file(line).filter(id -> Named.shielded(id, known)).isPresent() ? line.taken() : line)
                .filter(line -> !(line.cancelled() && line.who() instanceof Who.Elsewhere))
                .toList();
    }

    private static UUID visit(Draft draft) {
        return Optional.ofNullable(draft.appointment()).orElseThrow();
    }

    private static Optional<FileId> file(DayLine line) {
        return line.who() instanceof Who.Known(FileId file) ? Optional.of(file) : Optional.empty();
    }

    /** One line in the making. */
    private final class Maker {

        private final DayLine line;
        private final Map<FileId, FileName> known;
        private final Map<UUID, Draft> begun;
        private final Speech speech;
        private final Named who;

        Maker(DayLine line, Map<FileId, FileName> known, Map<UUID, Draft> begun, Speech speech) {
            this.line = line;
            this.known = known;
            this.begun = begun;
            this.speech = speech;
            this.who = who();
        }

        Line line() {
            var ends = line.starts().plusSeconds(line.minutes() * 60L);
            var now = !speech.now().isBefore(line.starts()) && speech.now().isBefore(ends) && !line.cancelled();
            return new Line(
                    speech.time(line.starts()),
                    speech.text("workplace.minutes", line.minutes()),
                    css(ends, now),
                    who,
                    now,
                    facts(who.shielded()),
                    line.with().stream()
                            .map(id -> Mark.of(network.principal(id)))
                            .toList(),
                    outcome(),
                    line.outcome().filter(Outcome.CAME::equals).isPresent(),
                    ask(),
                    note());
        }

        private Named who() {
            return switch (line.who()) {
                case Who.Known(FileId file) -> Named.of(file, known, speech);
                case Who.Unnamed(@Nullable String alias) ->
                    Named.plain(
                            alias == null
                                    ? speech.text("workplace.who.unknown")
                                    : speech.text("workplace.who.alias", alias));
                case Who.Elsewhere elsewhere -> Named.plain(speech.text("workplace.who.elsewhere"));
                case Who.Held held -> Named.plain(speech.text("workplace.who.held"));
                case Who.Free free -> Named.plain(speech.text("workplace.who.free"));
            };
        }

        private String css(Instant ends, boolean now) {
            if (line.who() instanceof Who.Free) {
                return "is-free";
            }
            if (now) {
                return "is-now";
            }
            return ends.isBefore(speech.now()) || line.cancelled() ? "is-done" : "";
        }

        private List<Fact> facts(boolean shielded) {
            var facts = new ArrayList<Fact>();
            line.late()
                    .ifPresent(minutes ->
                            facts.add(new Fact("hourglass-split", speech.text("workplace.today.late", minutes))));
            facts.add(shielded ? new Fact("person-lock", speech.text("workplace.who.no-place")) : place());
            return facts;
        }

        private Fact place() {
            if (line.mode() == Mode.DIGITAL) {
                return new Fact("camera-video", speech.text(line.mode().messageKey()));
            }
            var clinic = network.clinic(line.clinic());
            var room = clinic.rooms().stream()
                    .filter(one -> one.id().equals(line.room()))
                    .map(one -> one.name());
            return new Fact(
                    "geo-alt", Stream.concat(Stream.of(clinic.name()), room).collect(Collectors.joining(", ")));
        }

        private @Nullable String outcome() {
            if (line.outcome().isPresent()) {
                return speech.text(line.outcome().get().messageKey());
            }
            return line.cancelled() ? speech.text("workplace.today.cancelled") : null;
        }

        /** Whoever has met somebody says how it went; a visit that has begun may be asked about. */
        private @Nullable String ask() {
            var asked = line.outcome().isEmpty()
                    && !line.cancelled()
                    && !line.starts().isAfter(speech.now());
            return asked ? line.attendance().map(Object::toString).orElse(null) : null;
        }

        private @Nullable Note note() {
            var href = who.href();
            if (href == null || line.appointment().isEmpty() || line.starts().isAfter(speech.now())) {
                return null;
            }
            var visit = line.appointment().get();
            var draft = begun.get(visit.value());
            if (draft != null) {
                return new Note(href + "/anteckning/" + draft.id(), null);
            }
            return line.outcome().filter(Outcome.CAME::equals).isPresent()
                    ? new Note(href + "/anteckning/ny", visit.toString())
                    : null;
        }
    }
}
