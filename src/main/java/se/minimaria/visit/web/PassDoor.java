package se.minimaria.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.platform.SealedCookies;
import se.minimaria.visit.OpenPass;
import se.minimaria.visit.OpenPass.Opened;
import se.minimaria.visit.PassCode;
import se.minimaria.visit.PassKeys;

/**
 * Remembers for half an hour from the last page which link somebody gave the code of: cookie {@value #COOKIE}, which holds
 * the link and what is stored of both, and never the code. Everything behind it still asks the database each time.
 */
@Component
class PassDoor {

    static final String PATH = "/tid/{kod}";

    static final String COOKIE = "v";

    /** What could be a link, however badly it was copied; anything else is no address of ours. */
    private static final Pattern ANY_LINK = Pattern.compile("[A-Za-z0-9]{1,40}");

    private static final Duration OPEN = Duration.ofMinutes(30);
    private static final String BETWEEN = "\n";

    private final SealedCookies cookies;
    private final PassKeys keys;
    private final OpenPass passes;

    PassDoor(SealedCookies cookies, PassKeys keys, OpenPass passes) {
        this.cookies = cookies;
        this.keys = keys;
        this.passes = passes;
    }

    /** Opens the door if link and code belong together; the same look-up whether they do or not. */
    boolean open(String link, String pin, HttpServletRequest request, HttpServletResponse response) {
        check(link);
        var hash = PassCode.read(link, pin).map(keys::hash);
        if (hash.isEmpty() || holding(hash.get(), passes::visit).isEmpty()) {
            return false;
        }
        keep(link, hash.get(), request, response);
        return true;
    }

    /**
     * Works as whoever opened the door, and keeps it open; what {@code shut} says when it is shut, is another link's, or
     * when the key has ended.
     */
    ModelAndView behind(
            String link,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Opened, ModelAndView> work,
            Supplier<ModelAndView> shut) {
        check(link);
        var hash = hash(link, request);
        if (hash.isEmpty()) {
            return shut.get();
        }
        return holding(
                        hash.get(),
                        () -> passes.visit().map(opened -> {
                            keep(link, hash.get(), request, response);
                            return work.apply(opened);
                        }))
                .orElseGet(shut);
    }

    /** Answers like an address that is not there for what cannot be a link. */
    static void check(String link) {
        if (!ANY_LINK.matcher(link).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Optional<String> hash(String link, HttpServletRequest request) {
        return cookies.read(COOKIE, request)
                .filter(kept -> kept.startsWith(link + BETWEEN))
                .map(kept -> kept.substring(link.length() + BETWEEN.length()));
    }

    private void keep(String link, String hash, HttpServletRequest request, HttpServletResponse response) {
        cookies.keep(COOKIE, link + BETWEEN + hash, OPEN, request, response);
    }

    private static <T> T holding(String hash, Supplier<T> work) {
        return Access.as(new LinkHolder(hash), work);
    }
}
