package se.minimaria.contact.web;

import org.jspecify.annotations.Nullable;
import se.minimaria.contact.MessageText;

/** How somebody wants to be called at the visit; nothing is an answer too. */
record ReachForm(@Nullable String alias) {

    private static final int LONGEST = 40;

    static ReachForm empty() {
        return new ReachForm("");
    }

    String cleaned() {
        return MessageText.clean(alias).replace('\n', ' ');
    }

    boolean tooLong() {
        return cleaned().length() > LONGEST;
    }

    @Override
    public String toString() {
        return "ReachForm[****]";
    }
}
