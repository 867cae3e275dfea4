package se.minimaria.person;

import java.util.Optional;
import se.minimaria.person.Candidate.Reason;

/** How alike two names are, folded: the same, swapped, or one letter apart in one of the two parts. */
final class Likeness {

    /** Shorter parts are one letter apart from too many others. */
    private static final int SHORTEST = 4;

    private Likeness() {}

    static Optional<Reason> of(PersonName one, PersonName other) {
        var given = NameKey.fold(one.given());
        var family = NameKey.fold(one.family());
        var otherGiven = NameKey.fold(other.given());
        var otherFamily = NameKey.fold(other.family());
        if (given.equals(otherGiven) && family.equals(otherFamily)) {
            return Optional.of(Reason.SAME_NAME);
        }
        if (family.isEmpty() || otherFamily.isEmpty()) {
            return Optional.empty();
        }
        if (given.equals(otherFamily) && family.equals(otherGiven)) {
            return Optional.of(Reason.SWAPPED_NAMES);
        }
        var almost = (given.equals(otherGiven) && isOneApart(family, otherFamily))
                || (family.equals(otherFamily) && isOneApart(given, otherGiven));
        return almost ? Optional.of(Reason.ALMOST_SAME_NAME) : Optional.empty();
    }

    /** Whether one letter more, less, or another, or two neighbours that changed places, makes the one into the other. */
    static boolean isOneApart(String one, String other) {
        var a = one.codePoints().toArray();
        var b = other.codePoints().toArray();
        var shorter = a.length <= b.length ? a : b;
        var longer = a.length <= b.length ? b : a;
        if (shorter.length < SHORTEST || longer.length - shorter.length > 1) {
            return false;
        }
        var at = 0;
        while (at < shorter.length && shorter[at] == longer[at]) {
            at++;
        }
        if (longer.length > shorter.length) {
            return sameFrom(shorter, at, longer, at + 1);
        }
        if (at == shorter.length) {
            return false;
        }
        var swapped = at + 1 < shorter.length
                && shorter[at] == longer[at + 1]
                && shorter[at + 1] == longer[at]
                && sameFrom(shorter, at + 2, longer, at + 2);
        return swapped || sameFrom(shorter, at + 1, longer, at + 1);
    }

    private static boolean sameFrom(int[] one, int from, int[] other, int otherFrom) {
        if (one.length - from != other.length - otherFrom) {
            return false;
        }
        for (var step = 0; from + step < one.length; step++) {
            if (one[from + step] != other[otherFrom + step]) {
                return false;
            }
        }
        return true;
    }
}
