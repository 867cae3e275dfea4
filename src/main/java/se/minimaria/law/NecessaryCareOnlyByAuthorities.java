package se.minimaria.law;

import java.util.List;
import java.util.Optional;

/** The exceptions for necessary care reach authorities, not companies; a private provider needs the person's yes. */
final class NecessaryCareOnlyByAuthorities implements DisclosureRule {

    @Override
    public String id() {
        return "necessary-care.authorities";
    }

    @Override
    public Source source() {
        return Source.oslUnread("25:12, 26:9");
    }

    @Override
    public Optional<DisclosureVerdict> answer(DisclosureQuestion question) {
        var company = question.route().receiver().kind() == Party.Kind.COMPANY;
        if (!company || !NecessaryCare.hasGround(question)) {
            return Optional.empty();
        }
        var doors = List.of(Door.ASK_CONSENT, Door.KEEP_HERE);
        return Optional.of(new DisclosureVerdict.RefusedWithDoors(doors, cite(because())));
    }
}
