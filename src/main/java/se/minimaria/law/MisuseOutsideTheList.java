package se.minimaria.law;

import java.util.List;
import java.util.Optional;

/** Gambling and doping, however harmful, are not in the list that opens secrecy for an adult. */
final class MisuseOutsideTheList implements DisclosureRule {

    @Override
    public String id() {
        return "misuse-outside-the-list";
    }

    @Override
    public Source source() {
        return Source.oslUnread("25:12, 26:9");
    }

    @Override
    public Optional<DisclosureVerdict> answer(DisclosureQuestion question) {
        var unlisted = question.subject().circumstances().stream()
                .filter(circumstance -> !circumstance.listed())
                .sorted()
                .map(Circumstance::label)
                .toList();
        var applies = question.act().purpose() == Purpose.CARE
                && NecessaryCare.betweenCareAuthorities(question)
                && !NecessaryCare.hasGround(question)
                && !unlisted.isEmpty();
        if (!applies) {
            return Optional.empty();
        }
        var doors = List.of(Door.ASK_CONSENT, Door.KEEP_HERE);
        return Optional.of(new DisclosureVerdict.RefusedWithDoors(doors, cite(because(Message.list(unlisted)))));
    }
}
