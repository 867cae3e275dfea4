package se.minimaria.waiting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.visit.PassCode;
import se.minimaria.visit.PassKeys;
import se.minimaria.visit.web.LinkDoor;
import se.minimaria.waiting.HeldWish;
import se.minimaria.waiting.HeldWish.Opened;
import se.minimaria.waiting.WaitingWish;

/** The door of a wish's link: cookie {@value #COOKIE}. */
@Component
class WishDoor {

    static final String PATH = "/ko/{kod}";

    static final String COOKIE = "k";

    private final LinkDoor doors;
    private final PassKeys keys;
    private final HeldWish wishes;

    WishDoor(LinkDoor doors, PassKeys keys, HeldWish wishes) {
        this.doors = doors;
        this.keys = keys;
        this.wishes = wishes;
    }

    /** Opens the door if link and code belong together; the same look-up whether they do or not. */
    boolean open(String link, String pin, HttpServletRequest request, HttpServletResponse response) {
        LinkDoor.check(link);
        var hash = PassCode.read(link, pin).map(keys::hash);
        if (hash.isEmpty() || LinkDoor.holding(hash.get(), wishes::open).isEmpty()) {
            return false;
        }
        doors.keep(COOKIE, link, hash.get(), request, response);
        return true;
    }

    /** For whoever has just made the wish: they are shown the code at this moment. */
    void open(WaitingWish wish, HttpServletRequest request, HttpServletResponse response) {
        doors.keep(COOKIE, wish.code().link(), keys.hash(wish.code()), request, response);
    }

    /** Works as whoever opened the door, and keeps it open; what {@code shut} says when it is shut, or has ended. */
    ModelAndView behind(
            String link,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Opened, ModelAndView> work,
            Supplier<ModelAndView> shut) {
        LinkDoor.check(link);
        var hash = doors.hash(COOKIE, link, request);
        if (hash.isEmpty()) {
            return shut.get();
        }
        return LinkDoor.holding(
                        hash.get(),
                        () -> wishes.open().map(opened -> {
                            doors.keep(COOKIE, link, hash.get(), request, response);
                            return work.apply(opened);
                        }))
                .orElseGet(shut);
    }

    void shut(HttpServletRequest request, HttpServletResponse response) {
        doors.shut(COOKIE, request, response);
    }
}
