package se.minimaria.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.booking.AssignmentTimes.Time;
import se.minimaria.booking.Mode;
import se.minimaria.feed.FeedCode;
import se.minimaria.feed.FeedHashes;
import se.minimaria.feed.ReadFeed;
import se.minimaria.network.Network;
import se.minimaria.platform.RequestSource;
import se.minimaria.platform.Secrets;
import se.minimaria.platform.Throttle;
import se.minimaria.platform.Throttle.Limit;
import se.minimaria.web.CalendarFile;
import se.minimaria.web.CalendarFile.Entry;

/** The file that a calendar fetches. What is no address, or no longer one, is not there. */
@Controller
class FeedController {

    /** Calendars of a whole clinic fetch from one address. */
    private static final Limit FETCHES = new Limit("calendar-feed", 600, Duration.ofHours(1));

    private static final int NAME = 32;

    private final ReadFeed feed;
    private final FeedHashes hashes;
    private final Network network;
    private final MessageSource texts;
    private final Throttle throttle;
    private final byte[] key;

    FeedController(
            ReadFeed feed,
            FeedHashes hashes,
            Network network,
            MessageSource texts,
            Throttle throttle,
            Secrets secrets) {
        this.feed = feed;
        this.hashes = hashes;
        this.network = network;
        this.texts = texts;
        this.throttle = throttle;
        this.key = secrets.keyFor("calendar-feed-name");
    }

    @GetMapping("/kalender/{kod}")
    ResponseEntity<String> fetch(@PathVariable String kod, HttpServletRequest request, Locale locale) {
        if (!throttle.attempt(FETCHES, RequestSource.of(request)).allowed()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return FeedCode.read(kod)
                .map(hashes::of)
                .flatMap(hash -> Access.as(new LinkHolder(hash), feed::held))
                .map(times -> file(times, locale))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<String> file(List<Time> times, Locale locale) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .body(CalendarFile.of(
                        times.stream().map(time -> entry(time, locale)).toList()));
    }

    private Entry entry(Time time, Locale locale) {
        var name = Secrets.sign(key, time.id().toString()).substring(0, NAME);
        var title = texts.getMessage("feed.title", null, locale);
        var place = time.mode() == Mode.DIGITAL
                ? texts.getMessage(Mode.DIGITAL.messageKey(), null, locale)
                : network.clinic(time.clinic()).name();
        return new Entry(name, time.starts(), time.ends(), title, Optional.of(place));
    }
}
