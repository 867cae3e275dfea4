package se.minimaria.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.serializer.DefaultDeserializer;
import org.springframework.core.serializer.DefaultSerializer;
import org.springframework.stereotype.Component;
import se.minimaria.platform.Secrets;

/**
 * Makes the table of sessions worthless to whoever has nothing else: what it holds and what cookies say both count only
 * with a MAC under a key of the installation. Who writes there cannot make up a token, and nothing is deserialized that was
 * not serialized here; who reads there cannot make a cookie.
 *
 * <p>{@link BoundContexts} sees to the rest: a sealed token counts in the session that it was made for.
 */
@Component
class SessionSeal {

    private static final Logger log = LoggerFactory.getLogger(SessionSeal.class);
    private static final int MAC = 32;
    private static final char MARK = '.';

    private final byte[] attributes;
    private final byte[] cookies;
    private final DefaultSerializer serializer = new DefaultSerializer();
    private final DefaultDeserializer deserializer = new DefaultDeserializer(SessionSeal.class.getClassLoader());

    SessionSeal(Secrets secrets) {
        this.attributes = secrets.keyFor("session-attribute");
        this.cookies = secrets.keyFor("session-cookie");
    }

    /** The bytes of an attribute behind their MAC. */
    byte[] seal(Object attribute) {
        try {
            var bytes = serializer.serializeToByteArray(attribute);
            var sealed = Arrays.copyOf(Secrets.mac(attributes, bytes), MAC + bytes.length);
            System.arraycopy(bytes, 0, sealed, MAC, bytes.length);
            return sealed;
        } catch (IOException impossible) {
            throw new IllegalStateException("A session's attribute cannot be stored", impossible);
        }
    }

    /** The attribute; none when it was not sealed here, as if it had never been set. */
    Optional<Object> open(byte[] sealed) {
        var bytes = Arrays.copyOfRange(sealed, Math.min(MAC, sealed.length), sealed.length);
        var mac = Arrays.copyOf(sealed, MAC);
        if (sealed.length <= MAC || !MessageDigest.isEqual(mac, Secrets.mac(attributes, bytes))) {
            log.warn("event=session-attribute-not-ours");
            return Optional.empty();
        }
        try {
            return Optional.of(deserializer.deserializeFromByteArray(bytes));
        } catch (IOException olderVersion) {
            log.info("event=session-attribute-of-another-version");
            return Optional.empty();
        }
    }

    /** What the cookie of a session says. */
    String cookie(String session) {
        return session + MARK + Secrets.sign(cookies, session);
    }

    /** The session that a cookie is for, if the cookie is ours. */
    Optional<String> session(String cookie) {
        var mark = cookie.lastIndexOf(MARK);
        if (mark < 0) {
            return Optional.empty();
        }
        var session = cookie.substring(0, mark);
        var expected = cookie(session).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, cookie.getBytes(StandardCharsets.UTF_8))
                ? Optional.of(session)
                : Optional.empty();
    }
}
