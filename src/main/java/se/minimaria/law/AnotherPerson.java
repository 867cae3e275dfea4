package se.minimaria.law;

import java.util.List;
import java.util.Optional;

/**
 * What concerns somebody else is secret for that person too, and the young person cannot say yes for them.
 *
 * <p>The exceptions for necessary care mention relatives, but only what the young person's own care needs; splitting the
 * section serves that, so the gate never lets the whole section through on them.
 */
final class AnotherPerson implements DisclosureRule {

    @Override
    public String id() {
        return "another-person";
    }

    @Override
    public Source source() {
        return Source.oslUnread("25:1, 26:1");
    }

    @Override
    public Optional<DisclosureVerdict> answer(DisclosureQuestion question) {
        var about = question.section().about();
        if (!about.another() || Consents.ofOtherPerson(question)) {
            return Optional.empty();
        }
        var why = Message.sentence("law.because." + id() + "." + about.name());
        var doors = List.of(Door.ASK_OTHER_PERSON, Door.SPLIT_SECTION, Door.REPORT_CONCERN, Door.KEEP_HERE);
        return Optional.of(new DisclosureVerdict.RefusedWithDoors(doors, cite(why)));
    }
}
