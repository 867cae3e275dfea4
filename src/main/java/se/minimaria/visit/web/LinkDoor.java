package se.minimaria.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.platform.SealedCookies;

/**
 * Remembers for half an hour from the last page which link somebody gave the code of: a sealed cookie that holds the link and
 * what is stored of both, and never the code. Everything behind it still asks the database each time.
 */
@NamedInterface("door")
@Component
public class LinkDoor {

    /** What could be a link, however badly it was copied; anything else is no address of ours. */
    private static final Pattern ANY_LINK = Pattern.compile("[A-Za-z0-9]{1,40}");

    private static final Duration OPEN = Duration.ofMinutes(30);
    private static final String BETWEEN = "\n";

    private final SealedCookies cookies;

    LinkDoor(SealedCookies cookies) {
        this.cookies = cookies;
    }

    /** Answers like an address that is not there for what cannot be a link. */
    public static void check(String link) {
        if (!ANY_LINK.matcher(link).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** What is stored of the link and its code, if its door is open. */
    public Optional<String> hash(String cookie, String link, HttpServletRequest request) {
        return cookies.read(cookie, request)
                .filter(kept -> kept.startsWith(link + BETWEEN))
                .map(kept -> kept.substring(link.length() + BETWEEN.length()));
    }

    /** Opens the door, or keeps it open for longer. */
    public void keep(
            String cookie, String link, String hash, HttpServletRequest request, HttpServletResponse response) {
        cookies.keep(cookie, link + BETWEEN + hash, OPEN, request, response);
    }

    public void shut(String cookie, HttpServletRequest request, HttpServletResponse response) {
        cookies.drop(cookie, request, response);
    }

    /** Does something as whoever holds the link and gave the code. */
    public static <T> T holding(String hash, Supplier<T> work) {
        return Access.as(new LinkHolder(hash), work);
    }
}
