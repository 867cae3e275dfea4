package se.minimaria.law;

import java.util.Optional;

/** The person whom secrecy protects may open it, wholly or in part. */
final class ConsentCovers implements DisclosureRule {

    @Override
    public String id() {
        return "consent.covers";
    }

    @Override
    public Source source() {
        return Source.oslUnread("10:1, 12:2");
    }

    @Override
    public Optional<DisclosureVerdict> answer(DisclosureQuestion question) {
        return Consents.covering(question).map(consent -> {
            var why = because(
                    Topics.words(consent.scope().topics()),
                    Message.day(consent.period().from()),
                    Message.day(consent.period().to()));
            return new DisclosureVerdict.Permitted(Basis.CONSENT, cite(why));
        });
    }
}
