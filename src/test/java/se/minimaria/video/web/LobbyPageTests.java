package se.minimaria.video.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.minimaria.video.web.LobbyPage.House;

class LobbyPageTests {

    @Test
    void somebodyIsReadyOnlyWhereItIsOpen() {
        assertThat(page(house(true, 0), house(false, 2)).isAnswered()).isFalse();
        assertThat(page(house(true, 0), house(true, 1)).isAnswered()).isTrue();
        assertThat(page().isAnswered()).isFalse();
    }

    private static LobbyPage page(House... houses) {
        return new LobbyPage("key", "falun", new Mark("of-region", "R", "Region"), "", List.of(houses));
    }

    private static House house(boolean open, int answering) {
        return new House("falun", "Falun", "Region", open, "", 0, answering);
    }
}
