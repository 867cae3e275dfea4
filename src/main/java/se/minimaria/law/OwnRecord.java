package se.minimaria.law;

import java.util.Optional;

/** What stays inside the authority passes no border. Who may read it there is for other rules than the gate's. */
final class OwnRecord implements DisclosureRule {

    @Override
    public String id() {
        return "own-record";
    }

    @Override
    public Source source() {
        return Source.oslUnread("8:1");
    }

    @Override
    public Optional<DisclosureVerdict> answer(DisclosureQuestion question) {
        return question.route().samePrincipal()
                ? Optional.of(new DisclosureVerdict.Permitted(Basis.OWN_RECORD, cite(because())))
                : Optional.empty();
    }
}
