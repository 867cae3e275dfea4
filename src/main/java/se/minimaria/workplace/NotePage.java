package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.web.Option;
import se.minimaria.workplace.EntryPage.DoorWay;

/** The note and its gates. */
record NotePage(
        String address,
        String name,
        String book,
        Mark own,
        String when,
        List<Row> rows,
        Choices choices,
        Bar bar,
        @Nullable String error) {

    /** What every section can be. */
    record Choices(List<Option> topics, List<Option> abouts, List<Option> receivers) {}

    /** A section with its answer. */
    record Row(
            int at,
            String heading,
            String topic,
            String about,
            String body,
            String receiver,
            String reason,
            Verdict verdict,
            Under under,
            @Nullable String error) {

        @Override
        public String toString() {
            return "Row[" + at + "]";
        }
    }

    /**
     * The law's answer in words.
     *
     * @param css {@code idle}, {@code yes}, {@code ask} or {@code no}
     * @param outline the drawing of the gate
     */
    record Verdict(
            String css,
            String outline,
            String icon,
            String heading,
            List<String> reasons,
            String law,
            List<DoorWay> doors) {

        boolean passes() {
            return css.equals("yes");
        }
    }

    /**
     * What stands under the text.
     *
     * @param kind {@code none}, {@code reason} or {@code split}
     * @param changed whether it is another than what the browser shows now
     */
    record Under(String kind, List<String> sentences, boolean changed) {}

    /** The sign bar: what will happen, in words, how safe the text is, and whether there is another to compare it with. */
    record Bar(int version, String outcome, String after, String saved, boolean safe, boolean compare, String sign) {}
}
