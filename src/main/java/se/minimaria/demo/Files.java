package se.minimaria.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.network.ClinicId;
import se.minimaria.person.Identifiers;
import se.minimaria.person.IdentityNumber;
import se.minimaria.person.NewFile;
import se.minimaria.person.OpenFile;
import se.minimaria.person.OpenedBy;
import se.minimaria.person.Protection;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.shared.WorldClock;

/** Files that invented staff open for invented people. */
@Component
@OnlyInDemo
class Files {

    private final Steps steps;
    private final OpenFile open;
    private final Identifiers identifiers;
    private final Reaching reaching;

    Files(Steps steps, OpenFile open, Identifiers identifiers, Reaching reaching) {
        this.steps = steps;
        this.open = open;
        this.identifiers = identifiers;
        this.reaching = reaching;
    }

    FileId open(int unit, Invented who, Optional<IdentityNumber> number, ClinicId clinic, OnDuty met, Instant at) {
        var file = WorldClock.at(
                        at,
                        () -> steps.once(unit, "open", met, () -> {
                            var id = open.open(met.principal(), newFile(who, clinic), List.of(met.assignment()));
                            number.ifPresent(one -> identifiers.add(id, one));
                            return Optional.of(id.value());
                        }))
                .map(FileId::new)
                .orElseThrow();
        reaching.ask(unit, file, met, at);
        return file;
    }

    private static NewFile newFile(Invented who, ClinicId clinic) {
        return new NewFile(
                who.name(),
                who.birthDate(),
                null,
                who.sex(),
                who.home(),
                who.protection(),
                who.relative(),
                clinic,
                !who.relative() && who.protection() == Protection.NONE,
                OpenedBy.STAFF);
    }
}
