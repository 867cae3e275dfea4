package se.minimaria.partner.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture of a link is one that telephones read: its corners, its border, and other squares for another link. */
class SquaresTests {

    private static final String LINK = "https://tid.example/tid/0123456789abc";

    @Test
    void hasTheCornersByWhichATelephoneFindsItAndAQuietBorder() {
        var squares = Squares.of(LINK);
        var size = Integer.parseInt(squares.view().split(" ", -1)[2]) - 8;

        assertThat(squares.view()).isEqualTo("-4 -4 %1$d %1$d".formatted(size + 8));
        var dark = Arrays.stream(squares.path().split("z", -1))
                .map(square -> square.replace("h1v1h-1", ""))
                .collect(Collectors.toSet());
        for (var x : new int[] {0, size - 7}) {
            for (var at = 0; at < 7; at++) {
                assertThat(dark)
                        .contains("M%d 0".formatted(x + at), "M%d 6".formatted(x + at), "M%d %d".formatted(x, at));
            }
            assertThat(dark).doesNotContain("M%d 1".formatted(x + 1), "M%d 7".formatted(x + 3));
        }
    }

    @Test
    void saysTheSameForTheSameLinkAndSomethingElseForAnother() {
        assertThat(Squares.of(LINK)).isEqualTo(Squares.of(LINK));
        assertThat(Squares.of(LINK).path())
                .isNotEqualTo(Squares.of(LINK.replace('0', '1')).path());
    }
}
