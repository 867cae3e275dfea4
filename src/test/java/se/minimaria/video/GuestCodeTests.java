package se.minimaria.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class GuestCodeTests {

    @Test
    void holdsEachOfSixtyFiveBits() {
        var codes = new HashSet<String>();
        for (int bit = 0; bit < 65; bit++) {
            var entropy = new byte[32];
            // the first eight bytes, and the last bit of the ninth
            entropy[bit / 8] = (byte) (1 << bit % 8);
            codes.add(GuestCode.of(entropy).characters());
        }
        codes.add(GuestCode.of(new byte[32]).characters());

        assertThat(codes).hasSize(66).allSatisfy(code -> assertThat(code).hasSize(13));
    }

    @Test
    void isReadAsPeopleTypeIt() {
        var entropy = new byte[32];
        Arrays.fill(entropy, (byte) 0x5a);
        var code = GuestCode.of(entropy);

        assertThat(GuestCode.read(code.shown())).contains(code);
        assertThat(GuestCode.read("  " + code.characters().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(code);
        assertThat(GuestCode.read("OIL0-0000-00000")).contains(new GuestCode("0110000000000"));
        for (var wrong : new String[] {"", "0000", "0000-0000-0000", "0000-0000-000000", "0000-0000-0000å"}) {
            assertThat(GuestCode.read(wrong)).as(wrong).isEmpty();
        }
        assertThat(code.toString()).doesNotContain(code.characters());
    }
}
