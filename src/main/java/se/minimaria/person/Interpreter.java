package se.minimaria.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an interpreter is needed, and of which kind. Never the young person, and never a child. */
public enum Interpreter {
    NONE,
    SPOKEN,
    /** Sign language, also for somebody deafblind. */
    SIGNED;

    /** The bundle key of the words: {@code person.interpreter.spoken}. */
    public String messageKey() {
        return "person.interpreter." + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name, if there is one. */
    public static Optional<Interpreter> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
