package se.minimaria.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretsTests {

    private final Secrets secrets = new Secrets(new byte[32]);

    @Test
    void givesEveryPurposeItsOwnKeyAndAlwaysTheSame() {
        assertThat(secrets.keyFor("words")).hasSize(32).isEqualTo(secrets.keyFor("words"));
        assertThat(secrets.keyFor("words")).isNotEqualTo(secrets.keyFor("links"));
    }

    @Test
    void refusesASecretThatIsTooShort() {
        assertThatThrownBy(() -> new Secrets(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverPrintsItself() {
        assertThat(secrets).hasToString("Secrets[…]");
    }
}
