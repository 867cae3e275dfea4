package se.minimaria.law;

/** One rule: a name that never changes, a source, and the sentences that explain it. */
sealed interface LegalRule permits DisclosureRule, AccessRule, AskingRule, FeedbackRule {

    String id();

    Source source();

    /** What the rule says, in one sentence. */
    default Message says() {
        return Message.of("law.rule." + id());
    }

    /** The source in words. */
    default Message sourceName() {
        return Message.of("law.source." + id());
    }

    /** This rule as the reason for an answer. */
    default Citation cite(Message message) {
        return new Citation(id(), source().cite(), sourceName(), source().verified(), message);
    }

    /** The sentence that the rule gives as its reason; {@code arguments} start at {@code {3}}. */
    default Message because(Object... arguments) {
        return Message.sentence("law.because." + id(), arguments);
    }
}
