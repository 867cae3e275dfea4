package se.minimaria.visit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The short code as it was typed. */
@NamedInterface("door")
public record PinForm(@Nullable String kod) {

    /** Without the blanks around it. */
    public String typed() {
        return kod == null ? "" : kod.strip();
    }

    @Override
    public String toString() {
        return "PinForm[****]";
    }
}
