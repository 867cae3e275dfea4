package se.minimaria.law;

import java.util.List;
import java.util.Optional;

/** The main rule that everything above is an exception from: what a person tells stays with the one who was told. */
abstract class Secrecy implements DisclosureRule {

    private final String id;
    private final Source source;
    private final Regime where;

    Secrecy(String id, Source source, Regime where) {
        this.id = id;
        this.source = source;
        this.where = where;
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
        if (question.route().sender().regime() != where) {
            return Optional.empty();
        }
        var doors = List.of(Door.ASK_CONSENT, Door.KEEP_HERE);
        return Optional.of(new DisclosureVerdict.RefusedWithDoors(doors, cite(because())));
    }
}
