package se.minimaria.visit.web;

import org.jspecify.annotations.Nullable;

/** The short code as it was typed. */
record PinForm(@Nullable String kod) {

    String typed() {
        return kod == null ? "" : kod.strip();
    }

    @Override
    public String toString() {
        return "PinForm[****]";
    }
}
