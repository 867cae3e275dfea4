package se.minimaria.law;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A municipality that carries out help for another owes that one what quality work, administration, follow-up and
 * evaluation need. That is figures and facts about the help, never the notes.
 */
final class FollowUpWithoutNotes implements DisclosureRule {

    @Override
    public String id() {
        return "follow-up-without-notes";
    }

    @Override
    public Source source() {
        return new Source("SoL 15:9", LocalDate.of(2025, Month.JULY, 1), null, true);
    }

    @Override
    public Optional<DisclosureVerdict> answer(DisclosureQuestion question) {
        var route = question.route();
        var applies = question.act().purpose() == Purpose.FOLLOW_UP
                && route.sender().kind() == Party.Kind.HOST
                && route.receiver().kind() == Party.Kind.HOME;
        return applies ? Optional.of(new DisclosureVerdict.Refused(cite(because()))) : Optional.empty();
    }
}
