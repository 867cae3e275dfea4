package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTests {

    private static final WordList LIST = new WordList();

    @Nested
    class TheList {

        @Test
        void hasElevenBitsOfWords() {
            assertThat(LIST.words()).hasSize(2048);
        }

        @Test
        void isSortedAndHasNoWordTwice() {
            assertThat(LIST.words()).isSorted().doesNotHaveDuplicates();
        }

        @Test
        void hasOnlySmallSwedishLettersFourToEightInAWord() {
            assertThat(LIST.words()).allMatch(word -> word.matches("[a-zåäöé]{4,8}"));
        }

        @Test
        void hasNoTwoWordsThatAreTheSameOnceFolded() {
            assertThat(LIST.words().stream().map(WordList::fold)).doesNotHaveDuplicates();
        }

        @Test
        void hasNoTwoWordsOneLetterApart() {
            assertThat(oneLetterApart(folded())).isEmpty();
        }

        @Test
        void hasNoWordThatIsAnInflectionOfAnother() {
            var all = new HashSet<>(folded());
            assertThat(folded())
                    .allSatisfy(word -> assertThat(inflections(word))
                            .as("inflections of %s", word)
                            .doesNotContainAnyElementsOf(all));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "alkohol", "drog", "hasch", "knark", "snus", "fylla", "pille", "spruta", "kniv", "pistol", "vapen",
                    "mord", "blod", "sjuk", "läkare", "kurator", "polis", "kyrk", "präst", "tjock", "kropp", "poker",
                    "falun", "avesta", "älvdal", "dalarna", "minimaria", "ungdom"
                })
        void saysNothingOfWhatNobodyShouldReadOverAShoulder(String part) {
            assertThat(LIST.words()).noneMatch(word -> word.contains(part));
        }

        @Test
        void hasTheWordsOfTheDrawnPages() {
            assertThat(LIST.words()).contains("granris", "tisdag", "lampa", "åker");
        }

        private static List<String> folded() {
            return LIST.words().stream().map(WordList::fold).toList();
        }
    }

    @Nested
    class TheCheckOfDistance {

        @ParameterizedTest
        @CsvSource({"lampa,lumpa", "lampa,lampan", "lampa,lapma"})
        void noticesASubstitutionAnInsertionAndATransposition(String one, String other) {
            assertThat(oneLetterApart(List.of(one, other))).hasSize(1);
            assertThat(LetterDistance.between(one, other)).isEqualTo(1);
        }

        @Test
        void letsTwoSlipsPass() {
            assertThat(oneLetterApart(List.of("lampa", "lumpen"))).isEmpty();
            assertThat(LetterDistance.between("lampa", "lumpen")).isEqualTo(3);
        }
    }

    @Nested
    class Loading {

        @Test
        void refusesAShorterList() {
            assertThatThrownBy(() -> new WordList(LIST.words().subList(0, 2047)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void refusesWordsThatAreTheSameOnceFolded() {
            assertThatThrownBy(() -> new WordList(with("åker", "akér"))).hasMessageContaining("Same word once folded");
        }

        @Test
        void refusesAnythingButSmallLetters() {
            assertThatThrownBy(() -> new WordList(with("lampa", "Lampa"))).hasMessageContaining("Not a word");
        }

        /** The list with "tisdag" replaced by a second form of a word that stays. */
        private static List<String> with(String stays, String second) {
            assertThat(LIST.words()).contains(stays);
            var words = new ArrayList<>(LIST.words());
            words.replaceAll(word -> word.equals("tisdag") ? second : word);
            return words;
        }
    }

    @Nested
    class Folding {

        @ParameterizedTest
        @CsvSource({"ÅKER,aker", "a\u030Aker,aker", "Älg,alg", "HÖST,host", "Allé,alle", "færg,farg", "høst,host"})
        void takesAwayCapitalsRingsDotsAndAccents(String typed, String folded) {
            assertThat(WordList.fold(typed)).isEqualTo(folded);
        }

        @ParameterizedTest
        @ValueSource(strings = {"åker", "aker", "AKER", "aaker", "Åker", "a\u030Aker"})
        void findsAWordHoweverItsLettersWereTyped(String typed) {
            assertThat(LIST.find(typed)).contains("åker");
        }

        @Test
        void findsEveryWordByItselfAndByItsFoldedForm() {
            assertThat(LIST.words())
                    .allSatisfy(word -> assertThat(LIST.find(word)).contains(word))
                    .allSatisfy(
                            word -> assertThat(LIST.find(WordList.fold(word))).contains(word));
        }

        @Test
        void findsEveryWordWithAeAndOeForTheLettersThatAKeyboardLacks() {
            assertThat(LIST.words())
                    .allSatisfy(word -> assertThat(LIST.find(
                                    word.replace("å", "aa").replace("ä", "ae").replace("ö", "oe")))
                            .contains(word));
        }
    }

    @Nested
    class Guessing {

        @ParameterizedTest
        @CsvSource({"lammpa,lampa", "Lapma,lampa", "tisdagg,tisdag", "granriss,granris"})
        void namesTheWordThatWasMeant(String typed, String meant) {
            assertThat(LIST.nearest(typed)).contains(meant);
        }

        @ParameterizedTest
        @ValueSource(strings = {"xyzzyqwx", "hemligaordetsomingenhartänktpå"})
        void namesNothingWhenNothingIsNear(String typed) {
            assertThat(LIST.nearest(typed)).isEmpty();
        }

        @Test
        void namesTheWordAfterALostLetterUnlessAnotherIsAsNear() {
            var everySixteenth = IntStream.range(0, WordList.SIZE / 16).mapToObj(i -> LIST.word(16 * i));
            assertThat(everySixteenth).allSatisfy(word -> {
                var slip = WordList.fold(word).substring(1);
                var near = LIST.words().stream()
                        .filter(other -> LetterDistance.between(slip, WordList.fold(other)) == 1)
                        .toList();
                assertThat(LIST.nearest(slip).stream().toList()).isEqualTo(near.size() == 1 ? near : List.of());
            });
        }
    }

    /** Pairs at distance one, found by making every slip and not by the distance under test. */
    private static Set<String> oneLetterApart(List<String> words) {
        var all = new HashSet<>(words);
        var close = new HashSet<String>();
        for (var word : words) {
            for (var slip : slips(word)) {
                if (all.contains(slip) && !slip.equals(word)) {
                    close.add(word.compareTo(slip) < 0 ? word + "/" + slip : slip + "/" + word);
                }
            }
        }
        return close;
    }

    /** Every letter lost, changed or swapped with its neighbour; an added letter is a lost one seen from the other. */
    private static Set<String> slips(String word) {
        var slips = new HashSet<String>();
        for (int i = 0; i < word.length(); i++) {
            var before = word.substring(0, i);
            var after = word.substring(i + 1);
            slips.add(before + after);
            for (char letter = 'a'; letter <= 'z'; letter++) {
                slips.add(before + letter + after);
            }
            if (!after.isEmpty()) {
                slips.add(before + after.charAt(0) + word.charAt(i) + after.substring(1));
            }
        }
        return slips;
    }

    /** Plural and definite forms that the ear takes for the same word, folded; broader than grammar. */
    private static List<String> inflections(String word) {
        var forms = new ArrayList<String>();
        List.of("ar", "er", "or", "r", "n", "en", "et", "t", "na", "s").forEach(ending -> forms.add(word + ending));
        var stem = word.substring(0, word.length() - 1);
        if (word.endsWith("a")) {
            forms.addAll(List.of(stem + "or", stem + "an"));
        }
        if (word.endsWith("e")) {
            forms.addAll(List.of(stem + "ar", stem + "er"));
        }
        if (word.matches(".*e[lnr]")) {
            var contracted = word.substring(0, word.length() - 2) + word.charAt(word.length() - 1);
            forms.addAll(List.of(contracted + "ar", contracted + "er", contracted + "en", contracted + "et"));
        }
        return forms;
    }
}
