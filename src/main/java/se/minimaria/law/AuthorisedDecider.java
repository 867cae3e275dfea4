package se.minimaria.law;

import java.util.List;
import java.util.Optional;

/** A disclosure is decided by somebody whom the authority has authorised, whatever its ground. */
final class AuthorisedDecider implements DisclosureRule {

    @Override
    public String id() {
        return "authorised-decider";
    }

    @Override
    public Source source() {
        return Source.oslUnread("6:3");
    }

    @Override
    public Optional<DisclosureVerdict> answer(DisclosureQuestion question) {
        if (question.act().deciderAuthorised()) {
            return Optional.empty();
        }
        var doors = List.of(Door.ASK_AUTHORISED, Door.KEEP_HERE);
        return Optional.of(new DisclosureVerdict.RefusedWithDoors(doors, cite(because())));
    }
}
