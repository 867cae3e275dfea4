package se.minimaria.portal.web;

import org.jspecify.annotations.Nullable;

/** The one-time code as somebody types it. */
record CodeForm(@Nullable String kod) {

    String typed() {
        return kod == null ? "" : kod;
    }

    @Override
    public String toString() {
        return "CodeForm[****]";
    }
}
