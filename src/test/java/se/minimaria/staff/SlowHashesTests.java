package se.minimaria.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlowHashesTests {

    @Test
    void takeTwoToTheTwelfthRounds() {
        assertThat(new StaffConfiguration().slowHashes().encode("en lång vinter"))
                .startsWith("{bcrypt}$2a$12$");
    }
}
