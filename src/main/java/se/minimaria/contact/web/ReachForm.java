package se.minimaria.contact.web;

import org.jspecify.annotations.Nullable;

/** How somebody wants to be called at the visit; nothing is an answer too. */
record ReachForm(@Nullable String alias) {

    static ReachForm empty() {
        return new ReachForm("");
    }

    @Override
    public String toString() {
        return "ReachForm[****]";
    }
}
