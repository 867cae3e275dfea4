package se.minimaria.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.minimaria.person.PersonName;

/**
 * What the sender wrote.
 *
 * @param workplace where the sender works
 * @param senderReach the sender's address or telephone at work
 * @param number an identity number as it was written, unchecked
 * @param reach how the young person is reached
 * @param channel in which way they want to be reached
 * @param told what the sender has said to the young person
 */
public record Letter(
        String workplace,
        String senderName,
        String senderReach,
        PersonName person,
        @Nullable LocalDate birthDate,
        @Nullable String number,
        String reach,
        Channel channel,
        String question,
        String told) {

    public Optional<LocalDate> born() {
        return Optional.ofNullable(birthDate);
    }

    public Optional<String> numberAsWritten() {
        return Optional.ofNullable(number);
    }

    @Override
    public String toString() {
        return "Letter[****]";
    }
}
