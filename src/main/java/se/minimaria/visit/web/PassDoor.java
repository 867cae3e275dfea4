package se.minimaria.visit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.visit.OpenPass;
import se.minimaria.visit.OpenPass.Opened;
import se.minimaria.visit.PassCode;
import se.minimaria.visit.PassKeys;

/** The door of a visit's link: cookie {@value #COOKIE}. */
@NamedInterface("door")
@Component
public class PassDoor {

    static final String PATH = "/tid/{kod}";

    static final String COOKIE = "v";

    private final LinkDoor doors;
    private final PassKeys keys;
    private final OpenPass passes;

    PassDoor(LinkDoor doors, PassKeys keys, OpenPass passes) {
        this.doors = doors;
        this.keys = keys;
        this.passes = passes;
    }

    /** Opens the door if link and code belong together; the same look-up whether they do or not. */
    boolean open(String link, String pin, HttpServletRequest request, HttpServletResponse response) {
        LinkDoor.check(link);
        var hash = PassCode.read(link, pin).map(keys::hash);
        if (hash.isEmpty() || LinkDoor.holding(hash.get(), passes::visit).isEmpty()) {
            return false;
        }
        doors.keep(COOKIE, link, hash.get(), request, response);
        return true;
    }

    /**
     * Works as whoever opened the door, and keeps it open; what {@code shut} says when it is shut, is another link's, or
     * when the key has ended.
     */
    public ModelAndView behind(
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
                        () -> passes.visit().map(opened -> {
                            doors.keep(COOKIE, link, hash.get(), request, response);
                            return work.apply(opened);
                        }))
                .orElseGet(shut);
    }

    /** The cookie of the open door is gone from the browser. */
    void shut(HttpServletRequest request, HttpServletResponse response) {
        doors.shut(COOKIE, request, response);
    }
}
