package se.minimaria.person;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address for e-mail by its form. Narrower than the standard: no quotes, no comments, no addresses by number, and nothing
 * that a header of a letter could be broken with.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[\\p{L}\\p{Nd}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{Nd}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}-]{0,61}[\\p{L}\\p{Nd}])?\\.)+[\\p{L}][\\p{L}\\p{Nd}-]{1,62}");
    private static final int LONGEST_LOCAL = 64;

    public EmailAddress {
        if (value.length() > LONGEST
                || value.indexOf('@') > LONGEST_LOCAL
                || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an address for e-mail");
        }
    }

    /** Reads what a person typed. */
    public static Optional<EmailAddress> read(String typed) {
        var address = typed.strip();
        return address.length() <= LONGEST
                        && address.indexOf('@') <= LONGEST_LOCAL
                        && FORM.matcher(address).matches()
                ? Optional.of(new EmailAddress(address))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "EmailAddress[****]";
    }
}
