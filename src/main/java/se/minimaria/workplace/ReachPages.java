package se.minimaria.workplace;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.person.Channel;
import se.minimaria.person.ChooseContact;
import se.minimaria.person.ClientFile;
import se.minimaria.person.HowToReach;
import se.minimaria.person.Interpreter;
import se.minimaria.person.LanguageNeed;
import se.minimaria.person.LanguageNeed.Wish;
import se.minimaria.person.Protection;
import se.minimaria.web.Option;

/** Makes the page of how a person wants to be reached. */
@Component
class ReachPages {

    private static final int MIDNIGHT = 24;

    private final FileHeads heads;
    private final ChooseContact choosing;
    private final HowToReach reaching;

    ReachPages(FileHeads heads, ChooseContact choosing, HowToReach reaching) {
        this.heads = heads;
        this.choosing = choosing;
        this.reaching = reaching;
    }

    ReachPage of(ClientFile file, Speech speech) {
        return new ReachPage(
                heads.of(file, "reach", speech),
                file.protection() != Protection.NONE,
                reaching.of(file.id()).whyNot().stream()
                        .map(reason -> speech.text("person.why-not."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .toList(),
                new Choices(
                        options(Channel.values(), one -> speech.text(one.messageKey())),
                        options(
                                DayOfWeek.values(),
                                day -> Speech.capital(day.getDisplayName(TextStyle.FULL, speech.locale()))),
                        hours(0, MIDNIGHT - 1, speech),
                        hours(1, MIDNIGHT, speech),
                        LanguageNeed.LANGUAGES.stream()
                                .map(code -> new Option(code, Speech.capital(speech.text("person.language." + code))))
                                .toList(),
                        options(Interpreter.values(), one -> speech.text(one.messageKey())),
                        options(Wish.values(), one -> speech.text(one.messageKey()))),
                choosing.ways(file.id()).stream()
                        .map(one -> new IdentityPages.Told(
                                ReachWords.line(one.what(), speech),
                                "",
                                "",
                                speech.text("workplace.protect.told", one.by(), speech.moment(one.at()))))
                        .toList(),
                choosing.languages(file.id()).stream()
                        .map(one -> new IdentityPages.Told(
                                ReachWords.language(one.what(), speech)
                                        .orElseGet(() -> speech.text(
                                                "workplace.language.speaks",
                                                speech.text(one.what().messageKey()))),
                                "",
                                "",
                                speech.text("workplace.protect.told", one.by(), speech.moment(one.at()))))
                        .toList());
    }

    private static <T extends Enum<T>> List<Option> options(T[] values, Function<T, String> said) {
        return Arrays.stream(values)
                .map(one -> new Option(one.name(), said.apply(one)))
                .toList();
    }

    private static List<Option> hours(int first, int last, Speech speech) {
        return Stream.concat(
                        Stream.of(new Option("", speech.text("workplace.reach.any-hour"))),
                        IntStream.rangeClosed(first, last)
                                .mapToObj(hour ->
                                        new Option(String.valueOf(hour), speech.text("workplace.reach.hour", hour))))
                .toList();
    }

    /**
     * The forms, and what was chosen before.
     *
     * @param whyNot what speaks against messages that are sent by themselves
     */
    record ReachPage(
            FileHead head,
            boolean isProtected,
            List<String> whyNot,
            Choices choices,
            List<IdentityPages.Told> ways,
            List<IdentityPages.Told> languages) {}

    /** What there is to choose from. */
    record Choices(
            List<Option> channels,
            List<Option> days,
            List<Option> from,
            List<Option> to,
            List<Option> languages,
            List<Option> interpreters,
            List<Option> wishes) {}
}
