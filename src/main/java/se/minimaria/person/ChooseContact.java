package se.minimaria.person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Ground;
import se.minimaria.access.Opened;
import se.minimaria.access.Purpose;

/**
 * Writes down how somebody wants to be reached, and in which language. It is theirs to choose and staff only write it; every
 * earlier choice stays as history. For those who may open the file, but not in an emergency.
 */
@Component
@Transactional
public class ChooseContact {

    private static final int HISTORY = 20;

    private final ClientFiles files;
    private final ContactWays ways;
    private final LanguageNeeds languages;
    private final CareTeam team;
    private final AccessLog log;
    private final Clock clock;

    ChooseContact(
            ClientFiles files, ContactWays ways, LanguageNeeds languages, CareTeam team, AccessLog log, Clock clock) {
        this.files = files;
        this.ways = ways;
        this.languages = languages;
        this.team = team;
        this.log = log;
        this.clock = clock;
    }

    /** Whether it was written. The same again changes nothing. */
    public boolean choose(FileId id, ContactWay way) {
        return write(
                id,
                "contact",
                () -> ways.of(id, 1).stream().map(Written::what).anyMatch(way::equals),
                file -> ways.add(file, way, Access.onDuty(), clock.instant()));
    }

    /** Whether it was written. The same again changes nothing. */
    public boolean speak(FileId id, LanguageNeed need) {
        return write(
                id,
                "language",
                () -> languages.current(id).filter(need::equals).isPresent(),
                file -> languages.add(file, need, Access.onDuty(), clock.instant()));
    }

    /** How they want to be reached now; empty where nobody has asked. For those who may open the file. */
    @Transactional(readOnly = true)
    public Optional<ContactWay> way(FileId file) {
        return ways.of(file, 1).stream().map(Written::what).findFirst();
    }

    /** What was chosen, the newest first; for those who may open the file. */
    @Transactional(readOnly = true)
    public List<Written<ContactWay>> ways(FileId file) {
        return ways.of(file, HISTORY);
    }

    /** Which language and interpreter, the newest first; for those who may open the file. */
    @Transactional(readOnly = true)
    public List<Written<LanguageNeed>> languages(FileId file) {
        return languages.of(file, HISTORY);
    }

    /** The language that holds now, for whoever books a time; empty where nobody has asked. */
    @Transactional(readOnly = true)
    public Optional<LanguageNeed> language(FileId file) {
        return languages.current(file);
    }

    private boolean write(FileId id, String kind, BooleanSupplier already, Function<ClientFile, UUID> row) {
        files.queue(id);
        var ground = team.ground(id).filter(held -> held != Ground.EMERGENCY);
        var file = files.find(id);
        if (file.isEmpty() || ground.isEmpty()) {
            return false;
        }
        if (!already.getAsBoolean()) {
            log.write(new Opened(id, kind, row.apply(file.get()), "wrote", Purpose.CARE, ground.get()));
        }
        return true;
    }
}
