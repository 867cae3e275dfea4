package se.minimaria.law;

import java.util.List;
import java.util.Optional;

/** That it would be good if the receiver knew is never enough: the general clause leaves care and social services out. */
final class GeneralClause implements DisclosureRule {

    @Override
    public String id() {
        return "general-clause";
    }

    @Override
    public Source source() {
        return Source.oslUnread("10:27");
    }

    @Override
    public Optional<DisclosureVerdict> answer(DisclosureQuestion question) {
        var secret = question.route().sender().regime() != Regime.OTHER;
        if (!secret || !question.act().need().claimed()) {
            return Optional.empty();
        }
        var doors = List.of(Door.ASK_CONSENT, Door.KEEP_HERE);
        return Optional.of(new DisclosureVerdict.RefusedWithDoors(doors, cite(because())));
    }
}
