package se.minimaria.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.booking.Slot;
import se.minimaria.booking.Visit;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.person.ChooseContact;
import se.minimaria.person.FileNames;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Option;
import se.minimaria.workplace.NewTimePage.Day;
import se.minimaria.workplace.NewTimePage.Free;

/** Makes the page of free times. */
@Component
class NewTimePages {

    private final FileNames names;
    private final ChooseContact contact;
    private final Network network;

    NewTimePages(FileNames names, ChooseContact contact, Network network) {
        this.names = names;
        this.contact = contact;
        this.network = network;
    }

    NewTimePage of(Asked asked, List<Slot> found, @Nullable String refusal, boolean taken) {
        var known = names.of(Set.of(asked.file()));
        if (known.isEmpty()) {
            throw Addresses.notFound();
        }
        var speech = asked.speech();
        var days =
                found.stream().map(slot -> Sweden.day(slot.starts())).distinct().toList();
        return new NewTimePage(
                asked.file().toString(),
                Named.of(asked.file(), known, speech),
                asked.from().map(LocalDate::toString).orElse(""),
                asked.clinic().map(ClinicId::value).orElse(""),
                Stream.concat(
                                Stream.of(new Option("", speech.text("workplace.slots.anywhere"))),
                                network.clinics().stream()
                                        .map(one -> new Option(one.id().value(), one.name())))
                        .toList(),
                asked.own(),
                taken || days.isEmpty() ? null : days.getLast().plusDays(1).toString(),
                refusal,
                taken,
                contact.language(asked.file())
                        .flatMap(need -> ReachWords.language(need, speech))
                        .orElse(null),
                asked.moved().map(visit -> visit.attendance().toString()).orElse(null),
                asked.moved().map(visit -> speech.moment(visit.starts())).orElse(null),
                days.stream()
                        .map(day -> new Day(speech.weekday(day), free(day, found, speech)))
                        .toList());
    }

    private List<Free> free(LocalDate day, List<Slot> found, Speech speech) {
        return found.stream()
                .filter(slot -> Sweden.day(slot.starts()).equals(day))
                .map(slot -> new Free(
                        slot.assignment().toString(),
                        slot.clinic().value(),
                        slot.starts().toString(),
                        speech.time(slot.starts()),
                        network.clinic(slot.clinic()).name(),
                        speech.signed(slot.staffGivenName(), slot.profession().key())))
                .toList();
    }

    /** For whom times are looked for, and where; and which visit is to move, if one is. */
    record Asked(
            FileId file,
            Optional<LocalDate> from,
            Optional<ClinicId> clinic,
            boolean own,
            Optional<Visit> moved,
            Speech speech) {}
}
