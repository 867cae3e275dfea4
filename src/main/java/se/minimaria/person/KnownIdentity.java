package se.minimaria.person;

import java.util.List;
import java.util.Optional;

/**
 * Who a file is about and how that is known, with what held before; each list the newest first.
 *
 * @param numbers with the one that holds now, if any, first
 */
public record KnownIdentity(List<IdentityMark> marks, List<HeldNumber> numbers, List<FormerPerson> former) {

    public KnownIdentity {
        marks = List.copyOf(marks);
        numbers = List.copyOf(numbers);
        former = List.copyOf(former);
    }

    /** How certain it is now. */
    public IdentityLevel level() {
        return marks.isEmpty() ? IdentityLevel.STATED : marks.getFirst().level();
    }

    /** The number that holds now. */
    public Optional<IdentityNumber> number() {
        return numbers.stream()
                .filter(one -> one.until().isEmpty())
                .map(HeldNumber::number)
                .findFirst();
    }

    @Override
    public String toString() {
        return "KnownIdentity[" + level() + "]";
    }
}
