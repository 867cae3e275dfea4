package se.minimaria.workplace;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Purpose;
import se.minimaria.booking.Visit;
import se.minimaria.booking.VisitsOf;
import se.minimaria.network.Network;
import se.minimaria.person.ClientFile;
import se.minimaria.record.Draft;
import se.minimaria.record.WriteDraft;

/** Begins a note, or goes on with the one that was begun. */
@Controller
class BeginNoteController {

    /** A record is kept in Swedish whatever language the page has. */
    static final Locale SWEDISH = Locale.of("sv", "SE");

    private final FileDoor door;
    private final WriteDraft drafts;
    private final VisitsOf visits;
    private final Network network;
    private final Words words;

    BeginNoteController(FileDoor door, WriteDraft drafts, VisitsOf visits, Network network, Words words) {
        this.door = door;
        this.drafts = drafts;
        this.visits = visits;
        this.network = network;
        this.words = words;
    }

    @PostMapping("/arbete/personer/{id}/anteckning/ny")
    ModelAndView begin(@PathVariable String id, @RequestParam(required = false) @Nullable String tid, Locale locale) {
        var appointment =
                Optional.ofNullable(tid).filter(text -> !text.isEmpty()).map(Addresses::id);
        return door.enter(
                id,
                Purpose.DOCUMENTATION,
                locale,
                file -> door.onwards(file.id()).orElseGet(() -> {
                    var draft = begun(file, appointment);
                    return Views.redirect(Addresses.of(file.id()) + "/anteckning/" + draft.id());
                }));
    }

    private Draft begun(ClientFile file, Optional<UUID> asked) {
        var speech = words.in(SWEDISH);
        var visit = asked.flatMap(appointment -> visits.of(file.id()).stream()
                .filter(one -> one.appointment().value().equals(appointment))
                .findFirst());
        Instant when = visit.map(Visit::starts).orElse(speech.now());
        var draft = drafts.begin(file.id(), visit.map(one -> one.appointment().value()), when);
        if (draft.sections().isEmpty()) {
            var regime = network.principal(file.principal()).regime();
            drafts.save(draft.id(), draft.version(), NoteTemplate.of(regime).sections(speech));
        }
        return draft;
    }
}
