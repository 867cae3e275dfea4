package se.minimaria.person;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;

/**
 * Writes down how somebody wants to be reached, and in which language. It is theirs to choose and staff only write it; every
 * earlier choice stays as history, and what waits to be sent follows it. For those who may open the file, but not in an emergency.
 */
@Component
@Transactional
public class ChooseContact {

    private static final int HISTORY = 20;

    private final ContactWays ways;
    private final LanguageNeeds languages;
    private final Choices choices;

    ChooseContact(ContactWays ways, LanguageNeeds languages, Choices choices) {
        this.ways = ways;
        this.languages = languages;
        this.choices = choices;
    }

    /** Whether it was written. The same again changes nothing. */
    public boolean choose(FileId id, ContactWay way) {
        return choices.write(
                id,
                "contact",
                () -> ways.of(id, 1).stream().map(Written::what).anyMatch(way::equals),
                (file, now) -> ways.add(file, way, Access.onDuty(), now));
    }

    /** Whether it was written. The same again changes nothing. */
    public boolean speak(FileId id, LanguageNeed need) {
        return choices.write(
                id,
                "language",
                () -> languages.current(id).filter(need::equals).isPresent(),
                (file, now) -> languages.add(file, need, Access.onDuty(), now));
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
}
