package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.minimaria.person.Candidate.Reason;

class LikenessTests {

    @ParameterizedTest
    @CsvSource({
        "Åsa, Öberg, asa, oberg, SAME_NAME",
        "Anna-Lena, Ek, Anna Lena, Ek, SAME_NAME",
        "Ali, Hassan, Hassan, Ali, SWAPPED_NAMES",
        "Elis, Provsson, Ellis, Provsson, ALMOST_SAME_NAME",
        "Elis, Provson, Elis, Provsson, ALMOST_SAME_NAME",
        "Elis, Porvsson, Elis, Provsson, ALMOST_SAME_NAME",
        "Elis, Provssen, Elis, Provsson, ALMOST_SAME_NAME",
    })
    void seesTheSameNameWrittenOtherwise(
            String given, String family, String otherGiven, String otherFamily, Reason reason) {
        var one = new PersonName(given, family);
        var other = new PersonName(otherGiven, otherFamily);

        assertThat(Likeness.of(one, other)).contains(reason);
        assertThat(Likeness.of(other, one)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Elis, Provsson, Elias, Provson",
        "Bo, Ek, Bo, Ed",
        "Bo, Ek, Ba, Ek",
        "Tove, Ek, Tage, Ek",
        "Elis, Provsson, Maja, Provsson",
        "Elis, '', Elvis, ''"
    })
    void doesNotTakeOnePersonForAnother(String given, String family, String otherGiven, String otherFamily) {
        assertThat(Likeness.of(new PersonName(given, family), new PersonName(otherGiven, otherFamily)))
                .isEmpty();
    }

    /** Against the textbook: distance by the matrix, with neighbours that change places. */
    @Test
    void agreesWithTheTextbook() {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++) {
            var one = word(random);
            var other = word(random);
            assertThat(Likeness.isOneApart(one, other))
                    .as("%s %s", one, other)
                    .isEqualTo(Math.min(one.length(), other.length()) >= 4 && distance(one, other) == 1);
        }
    }

    private static String word(Random random) {
        return random.ints(3 + random.nextInt(4), 'a', 'c')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
