package se.minimaria.video.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.platform.SealedCookies;

/**
 * Remembers in which room somebody without a name sits: cookie {@value #COOKIE}, which holds what they are known by and
 * nothing else. Everything behind it still asks the database each time.
 */
@Component
class TalkDoor {

    static final String COOKIE = "s";

    /** As long as a battery; the room itself ends long before that when nobody is there. */
    private static final Duration OPEN = Duration.ofHours(4);

    private final SealedCookies cookies;

    TalkDoor(SealedCookies cookies) {
        this.cookies = cookies;
    }

    /** What the browser is known by, if it is. */
    Optional<LinkHolder> holder(HttpServletRequest request) {
        return cookies.read(COOKIE, request).map(LinkHolder::new);
    }

    void open(String hash, HttpServletRequest request, HttpServletResponse response) {
        cookies.keep(COOKIE, hash, OPEN, request, response);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        cookies.drop(COOKIE, request, response);
    }

    /** Does something as whoever holds a secret. */
    static <T> T as(LinkHolder holder, Supplier<T> work) {
        return Access.as(holder, work);
    }
}
