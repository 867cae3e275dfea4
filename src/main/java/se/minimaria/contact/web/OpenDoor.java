package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.platform.SealedCookies;

/**
 * Remembers for half an hour from the last page which thread somebody's words opened: cookie {@value #COOKIE}, which holds
 * what is stored of the words and never the words. Everything behind it still asks the database each time.
 */
@Component
class OpenDoor {

    static final String COOKIE = "t";

    private static final Duration OPEN = Duration.ofMinutes(30);

    private final SealedCookies cookies;

    OpenDoor(SealedCookies cookies) {
        this.cookies = cookies;
    }

    /** The hash of the words that opened the door, if it is open. */
    Optional<String> codeHash(HttpServletRequest request) {
        return cookies.read(COOKIE, request);
    }

    /** Opens the door, or keeps it open for longer. */
    void keepOpen(String codeHash, HttpServletRequest request, HttpServletResponse response) {
        cookies.keep(COOKIE, codeHash, OPEN, request, response);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        cookies.drop(COOKIE, request, response);
    }

    /** Does something as whoever holds the words. */
    static <T> T holding(String codeHash, Supplier<T> work) {
        return Access.as(new ThreadHolder(codeHash), work);
    }

    /** Does something as anybody. */
    static <T> T visiting(Supplier<T> work) {
        return Access.as(new Visitor(), work);
    }
}
