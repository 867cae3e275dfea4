package se.minimaria.message;

/** What a gateway did with a letter. */
sealed interface Carried {

    /** It has it; {@code id} is its name for it, perhaps empty. */
    record Accepted(String id) implements Carried {}

    /** It surely did not take it, and may another time. */
    record Refused() implements Carried {}

    /** It says that it never will: there is no such number. */
    record Rejected() implements Carried {}

    /** It may have taken it. */
    record Unclear() implements Carried {}
}
