package se.minimaria.workplace;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.FileFacts;
import se.minimaria.person.FileNames;

/** Whom a note is about, as much as its page needs. The opening of the draft is what is logged. */
@Component
class Subjects {

    private final FileNames names;
    private final FileFacts facts;
    private final Network network;

    Subjects(FileNames names, FileFacts facts, Network network) {
        this.names = names;
        this.facts = facts;
        this.network = network;
    }

    Subject of(FileId file, Speech speech) {
        var homes = facts.of(file)
                .map(fact -> Homes.of(fact.protection(), fact.home(), network))
                .orElse(List.of());
        var known = names.of(Set.of(file)).get(file);
        return known == null
                ? new Subject(speech.text("workplace.who.shielded"), speech.text("law.name.subject"), homes)
                : new Subject(known.name().full(), known.name().given(), homes);
    }

    /**
     * To whom something may be sent: the authorities of the clinic, also of the one that answers for a home municipality,
     * and the social board of where the person lives when that is known. Of a protected person none is said: all are there.
     */
    Stream<PrincipalId> others(Subject subject) {
        var duty = Access.onDuty();
        var clinic = duty.clinic();
        var place = clinic == null ? network.answeringFor(duty.principal()) : network.clinic(clinic);
        return Stream.concat(place.principals().stream(), subject.homes().stream())
                .filter(id -> !id.equals(duty.principal()))
                .distinct();
    }

    /**
     * The person of a note.
     *
     * @param homes the social boards to choose from as that of where the person lives
     */
    record Subject(String name, String first, List<PrincipalId> homes) {

        @Override
        public String toString() {
            return "Subject[****]";
        }
    }
}
