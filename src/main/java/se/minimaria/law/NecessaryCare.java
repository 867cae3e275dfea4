package se.minimaria.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What OSL 25 kap. 12 § and 26 kap. 9 § have in common: an authority in health care or social services may get what it
 * needs for necessary care or support of somebody under 18, or with a continuing circumstance that the law lists.
 *
 * <p>Whether it is needed is a weighing, so a person decides and gives the reason.
 */
abstract class NecessaryCare implements DisclosureRule {

    private final String id;
    private final Source source;
    private final Regime from;
    private final Basis basis;

    NecessaryCare(String id, Source source, Regime from, Basis basis) {
        this.id = id;
        this.source = source;
        this.from = from;
        this.basis = basis;
    }

    /** Whether the person is one whom the exceptions are about, and care is what it is for. */
    static boolean hasGround(DisclosureQuestion question) {
        var subject = question.subject();
        return question.act().purpose() == Purpose.CARE
                && (subject.age() < Age.MAJORITY
                        || subject.circumstances().stream().anyMatch(Circumstance::listed));
    }

    /** Whether both sides are authorities in health care or social services. */
    static boolean betweenCareAuthorities(DisclosureQuestion question) {
        var route = question.route();
        return route.sender().regime() != Regime.OTHER
                && route.receiver().regime() != Regime.OTHER
                && route.receiver().kind() != Party.Kind.COMPANY;
    }

    /** Whether somebody may weigh need for this question at all. */
    static boolean mayBeWeighed(DisclosureQuestion question) {
        return hasGround(question) && betweenCareAuthorities(question);
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
        if (question.route().sender().regime() != from || !mayBeWeighed(question)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (question.act().need()) {
                    case CLAIMED_WITH_REASON -> new DisclosureVerdict.Permitted(basis, cite(because()));
                    case CLAIMED -> decides(question, true);
                    case NOT_CLAIMED -> decides(question, false);
                });
    }

    private DisclosureVerdict decides(DisclosureQuestion question, boolean reasonMissing) {
        var why = Message.sentence(reasonMissing ? "law.weigh.reason-missing" : "law.weigh.decide");
        return new DisclosureVerdict.PersonDecides(
                basis, speaksFor(question), speaksAgainst(question), reasonMissing, cite(why));
    }

    private static List<Message> speaksFor(DisclosureQuestion question) {
        var all = new ArrayList<Message>();
        var subject = question.subject();
        if (subject.age() < Age.MAJORITY) {
            all.add(Message.sentence("law.weigh.for.age", String.valueOf(subject.age())));
        }
        var listed = subject.circumstances().stream()
                .filter(Circumstance::listed)
                .sorted()
                .map(Circumstance::label)
                .toList();
        if (!listed.isEmpty()) {
            all.add(Message.sentence("law.weigh.for.circumstance", Message.list(listed)));
        }
        return all;
    }

    private static List<Message> speaksAgainst(DisclosureQuestion question) {
        var noYes = Consents.nearest(question)
                .map(found -> "law.weigh.against." + found.flaw().name())
                .orElse("law.weigh.against.NO_CONSENT");
        return List.of(Message.sentence(noYes), Message.sentence("law.weigh.against.trust"));
    }
}
