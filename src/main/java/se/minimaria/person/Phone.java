package se.minimaria.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number that can be dialled from anywhere. That somebody answers there is not known.
 *
 * @param canonical with a plus and the country's code, digits only (E.164)
 */
public record Phone(String canonical) {

    private static final String HOME = "SE";
    private static final Pattern CANONICAL = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public Phone {
        if (!CANONICAL.matcher(canonical).matches()) {
            throw new IllegalArgumentException("Not a telephone number");
        }
    }

    /** Reads what a person typed, with or without the country's code; empty if no telephone has such a number. */
    public static Optional<Phone> read(String typed) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(typed, HOME);
            return numbers.isValidNumber(number) && !number.hasExtension()
                    ? Optional.of(new Phone(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** Whether a text message may arrive: a Swedish number for fixed telephones takes none. */
    public boolean takesMessages() {
        var type = PhoneNumberUtil.getInstance().getNumberType(parsed());
        return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    }

    /** As people write it: a Swedish number without the country's code. */
    public String written() {
        var numbers = PhoneNumberUtil.getInstance();
        var number = parsed();
        var home = HOME.equals(numbers.getRegionCodeForNumber(number));
        return numbers.format(number, home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    }

    private PhoneNumber parsed() {
        try {
            return PhoneNumberUtil.getInstance().parse(canonical, HOME);
        } catch (NumberParseException unreadable) {
            throw new IllegalStateException("A stored telephone number cannot be read");
        }
    }

    @Override
    public String toString() {
        return "Phone[****]";
    }
}
