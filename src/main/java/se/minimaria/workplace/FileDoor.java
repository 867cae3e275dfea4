package se.minimaria.workplace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.person.CareTeam;
import se.minimaria.person.ClientFile;
import se.minimaria.person.FileNames;
import se.minimaria.person.FileOpening;
import se.minimaria.person.MergeFiles;
import se.minimaria.person.ReadFile;
import se.minimaria.shared.Sweden;
import se.minimaria.staff.StaffDirectory;

/**
 * Opens a file for a page, once, and answers for those that stay shut: with the law and the doors where the person is known
 * by name, else as if there were nothing. A page is one transaction: what it shows is of one piece, each use case behind
 * it logs what it opens, and together that is one row.
 */
@Component
class FileDoor {

    private final ReadFile reading;
    private final FileNames names;
    private final CareTeam team;
    private final MergeFiles merges;
    private final StaffDirectory staff;
    private final Words words;

    FileDoor(ReadFile reading, FileNames names, CareTeam team, MergeFiles merges, StaffDirectory staff, Words words) {
        this.reading = reading;
        this.names = names;
        this.team = team;
        this.merges = merges;
        this.staff = staff;
        this.words = words;
    }

    /** The page of an open file, or the page of a shut one. */
    @Transactional
    ModelAndView enter(String id, Purpose purpose, Locale locale, Function<ClientFile, ModelAndView> page) {
        var file = Addresses.file(id);
        return switch (reading.read(file, purpose)) {
            case FileOpening.Opened opened -> page.apply(opened.file());
            case FileOpening.Closed closed -> shut(file, closed, locale);
            case FileOpening.NotThere nothing -> throw Addresses.notFound();
        };
    }

    /** A page about a person that shows nothing of the file, for those who may open it; it opens nothing and logs nothing. */
    ModelAndView beside(FileId file, Locale locale, Supplier<ModelAndView> page) {
        if (team.ground(file).isPresent()) {
            return onwards(file).orElseGet(page);
        }
        return shut(file, ReadFile.closed(Access.onDuty().principal()), locale);
    }

    /** Where to go instead, when something is to be begun in a volume that is closed. */
    Optional<ModelAndView> onwards(FileId file) {
        return merges.closing(file).map(merge -> Views.redirect(Addresses.of(file), "volume-closed"));
    }

    /** The page of a file that is known by name and shut. */
    ModelAndView shut(FileId file, FileOpening.Closed closed, Locale locale) {
        var journal = closed.messageKey().endsWith("journal");
        var page = page(file, closed.messageKey(), closed.doors(), journal, locale);
        return new ModelAndView(
                "workplace/closed", Map.of("page", page, "form", new EmergencyForm("")), HttpStatus.FORBIDDEN);
    }

    /** The page of a shut file whose person is known by name. */
    ClosedPage page(FileId file, String messageKey, List<String> doors, boolean journal, Locale locale) {
        var speech = words.in(locale);
        var known = names.of(Set.of(file)).get(file);
        if (known == null) {
            throw Addresses.notFound();
        }
        return new ClosedPage(
                file.toString(),
                known.name().full(),
                speech.text(messageKey),
                speech.text(journal ? "workplace.closed.law.journal" : "workplace.closed.law.akt"),
                colleagues(file, speech),
                doors.contains(FileOpening.EMERGENCY_DOOR));
    }

    private List<String> colleagues(FileId file, Speech speech) {
        var members = Set.copyOf(team.of(file));
        return staff.caring(Sweden.day(speech.now())).stream()
                .filter(one -> members.contains(one.id()))
                .map(one -> one.name().full())
                .distinct()
                .toList();
    }
}
