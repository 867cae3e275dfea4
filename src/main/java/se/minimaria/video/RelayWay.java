package se.minimaria.video;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.minimaria.video.VideoSettings.Turn;

/**
 * Lets a browser through the relay for a while: the user name is when that ends and some random digits, the password its
 * HMAC-SHA-1 under the secret shared with the relay (draft-uberti-behave-turn-rest-00; coturn's {@code use-auth-secret}). The
 * relay learns of nobody who they are.
 */
final class RelayWay {

    private static final String ALGORITHM = "HmacSHA1";
    private static final int RANDOM = 8;

    private final Turn turn;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RelayWay(Turn turn, Clock clock) {
        this.turn = turn;
        this.clock = clock;
    }

    boolean isThere() {
        return turn.isThere();
    }

    /** What lets one browser in. */
    Way.Relay issue() {
        var digits = new byte[RANDOM];
        random.nextBytes(digits);
        var ends = clock.instant().plus(turn.lasts()).getEpochSecond();
        var user = ends + ":" + HexFormat.of().formatHex(digits);
        return new Way.Relay(turn.urls(), user, password(turn.secret(), user));
    }

    static String password(String secret, String user) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(user.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-1", impossible);
        }
    }
}
