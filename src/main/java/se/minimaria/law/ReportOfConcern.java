package se.minimaria.law;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Whoever works with children reports a concern for a child to the social board; the duty breaks secrecy and asks for no
 * consent. The duty rests on each person at work, so nobody need be authorised to fulfil it.
 */
record ReportOfConcern(String id, Source source) implements DisclosureRule {

    private static final LocalDate NEW_ACT = LocalDate.of(2025, Month.JULY, 1);

    /** Under the Social Services Act of 2001. */
    static ReportOfConcern until2025() {
        var osl = Source.oslUnread("10:28");
        return new ReportOfConcern(
                "concern.2001", new Source("SoL 2001:453 14:1, OSL 10:28", osl.from(), NEW_ACT.minusDays(1), false));
    }

    /** Under the Social Services Act of 2025. */
    static ReportOfConcern since2025() {
        return new ReportOfConcern("concern.2025", new Source("SoL 19:1, OSL 10:28", NEW_ACT, null, false));
    }

    @Override
    public Optional<DisclosureVerdict> answer(DisclosureQuestion question) {
        var applies = question.act().purpose() == Purpose.REPORT_OF_CONCERN
                && question.route().receiver().regime() == Regime.SOL
                && question.subject().age() < Age.MAJORITY;
        return applies ? Optional.of(new DisclosureVerdict.Duty(Basis.OSL_10_28, cite(because()))) : Optional.empty();
    }
}
