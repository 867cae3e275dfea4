package se.minimaria.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.minimaria.access.Access;
import se.minimaria.platform.SealedCookies;
import se.minimaria.video.InviteThird;
import se.minimaria.video.SeatKind;
import se.minimaria.video.Talk;

/** Talks for the tours: one with a third who has not come yet, and one of two. */
final class TalkScene {

    private static final String COOKIE = "s";

    private TalkScene() {}

    static Map<String, String> names(Colleague nurse, ApplicationContext beans) {
        var talk = beans.getBean(Talk.class);
        var names = new HashMap<String, String>();
        talk.emptiesTheQueue(nurse.duty());
        var youth = talk.enters();
        var room = talk.takes(nurse.duty());
        talk.writes(youth, "Hej! Jag vågar inte ringa.");
        talk.writes(nurse.duty(), room, "Bra att du skriver.\n\nVi tar det härifrån.");
        var third = Access.as(
                nurse.duty(),
                () -> beans.getBean(InviteThird.class).invite(room, UUID.randomUUID(), SeatKind.INTERPRETER));
        names.put("third", third.orElseThrow().shown());
        names.put("room", room.toString());
        names.put("youth", sealed(youth.linkHash(), beans));
        talk.enters();
        names.put("alone", talk.takes(nurse.duty()).toString());
        return names;
    }

    /** Somebody's browser is known by this from now on. */
    static void sitsDown(Page page, String sealed) {
        var root = URI.create(page.url());
        page.context()
                .addCookies(List.of(new Cookie(COOKIE, sealed).setUrl(root.getScheme() + "://" + root.getAuthority())));
    }

    private static String sealed(String hash, ApplicationContext beans) {
        var response = new MockHttpServletResponse();
        beans.getBean(SealedCookies.class)
                .keep(COOKIE, hash, Duration.ofHours(2), new MockHttpServletRequest(), response);
        return Objects.requireNonNull(response.getCookie(COOKIE)).getValue();
    }
}
