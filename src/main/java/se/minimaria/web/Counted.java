package se.minimaria.web;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words that follow a number, one form for each {@link Plural} that the language has: {@code
 * {0,plural,one#…|two#…|few#…|other#…}} in a bundle. The form that is missing is said with {@code other}.
 *
 * <p>It is a {@link ChoiceFormat} because a message looks for further arguments in the words of such a one and of no
 * other.
 */
final class Counted extends ChoiceFormat {

    private static final long serialVersionUID = 1;
    private static final String MARK = ",plural,";

    private final Locale locale;
    private final Map<Plural, String> forms;

    private Counted(String forms, Locale locale) {
        super(new double[] {0}, new String[] {""});
        this.locale = locale;
        this.forms = parts(forms).stream()
                .map(form -> form.split("#", 2))
                .collect(Collectors.toMap(
                        form -> Plural.valueOf(form[0].toUpperCase(Locale.ROOT)),
                        form -> form[1],
                        (first, again) -> first,
                        () -> new EnumMap<>(Plural.class)));
        if (!this.forms.containsKey(Plural.OTHER)) {
            throw new IllegalArgumentException("No form for other: " + forms);
        }
    }

    @Override
    public StringBuffer format(long number, StringBuffer words, FieldPosition at) {
        return words.append(forms.getOrDefault(Plural.of(number, locale), forms.get(Plural.OTHER)));
    }

    @Override
    public StringBuffer format(double number, StringBuffer words, FieldPosition at) {
        return format((long) number, words, at);
    }

    /** The message of a bundle's text, with its plurals. */
    static MessageFormat message(String text, Locale locale) {
        var plain = new StringBuilder();
        var counted = new ArrayList<Element>();
        var elements = 0;
        for (var piece : pieces(text)) {
            var mark = piece.indexOf(MARK);
            if (piece.startsWith("{") && mark > 0) {
                var forms = piece.substring(mark + MARK.length(), piece.length() - 1);
                counted.add(new Element(elements, new Counted(forms, locale)));
                plain.append(piece, 0, mark).append('}');
            } else {
                plain.append(piece);
            }
            elements += piece.startsWith("{") ? 1 : 0;
        }
        var message = new MessageFormat(plain.toString(), locale);
        counted.forEach(element -> message.setFormat(element.place(), element.format()));
        return message;
    }

    /** Arguments with all that is in their braces, and the text between them. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '{' && depth++ == 0) {
                pieces.add(text.substring(start, at));
                start = at;
            } else if (letter == '}' && --depth == 0) {
                pieces.add(text.substring(start, at + 1));
                start = at + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static List<String> parts(String forms) {
        return Arrays.asList(forms.split("\\|", -1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counted counted && counted.forms.equals(forms) && counted.locale.equals(locale);
    }

    @Override
    public int hashCode() {
        return forms.hashCode();
    }

    private record Element(int place, Counted format) {}
}
