package se.minimaria.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.minimaria.law.Consents.Flawed;

/**
 * There is a yes, but it does not carry here. The rules of this kind differ in the flaw only.
 *
 * <p>They stand back when need for necessary care has been claimed: a yes to something else does not close that way. They
 * point to it as a door where the law has it.
 */
abstract class FlawedConsent implements DisclosureRule {

    private final String id;
    private final ConsentFlaw flaw;
    private final Source source;
    private final List<Door> doors;

    FlawedConsent(String id, ConsentFlaw flaw, Source source, Door... doors) {
        this.id = id;
        this.flaw = flaw;
        this.source = source;
        this.doors = List.of(doors);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Source source() {
        return source;
    }

    @Override
    public final Optional<DisclosureVerdict> answer(DisclosureQuestion question) {
        if (question.act().need().claimed()) {
            return Optional.empty();
        }
        return Consents.nearest(question)
                .filter(found -> found.flaw() == flaw)
                .map(found -> new DisclosureVerdict.RefusedWithDoors(doors(question), cite(why(found, question))));
    }

    private List<Door> doors(DisclosureQuestion question) {
        var all = new ArrayList<>(doors);
        if (NecessaryCare.mayBeWeighed(question)) {
            all.add(Door.WEIGH_NEED);
        }
        all.add(Door.KEEP_HERE);
        return all;
    }

    private Message why(Flawed found, DisclosureQuestion question) {
        var period = found.consent().period();
        return because(
                Topics.words(found.consent().scope().topics()),
                question.section().topic().label(),
                Message.day(period.from()),
                Message.day(period.withdrawal().orElse(period.to())));
    }
}
