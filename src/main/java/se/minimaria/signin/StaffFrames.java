package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.minimaria.network.Network;
import se.minimaria.network.Regime;
import se.minimaria.signin.PageRules.Verdict;
import se.minimaria.staff.Assignment;
import se.minimaria.staff.Role;
import se.minimaria.web.Shell;
import se.minimaria.web.StaffFrame;

/** Makes the band above staff pages from the assignment, and says how long the session lasts without a sign of life. */
@Component
class StaffFrames {

    /** Request attribute, and so a variable of every template. */
    static final String FRAME = "frame";

    private static final String SESSION_SECONDS = "sessionSeconds";

    private final Network network;
    private final MessageSource texts;

    StaffFrames(Network network, MessageSource texts) {
        this.network = network;
        this.texts = texts;
    }

    void lay(Assignment assignment, HttpServletRequest request) {
        request.setAttribute(FRAME, frame(assignment, request));
        var session = request.getSession(false);
        if (session != null) {
            request.setAttribute(SESSION_SECONDS, session.getMaxInactiveInterval());
        }
    }

    private StaffFrame frame(Assignment assignment, HttpServletRequest request) {
        var locale = locale(request);
        var badge = badge(assignment, locale);
        var standing = Standing.of(assignment);
        return new StaffFrame(
                assignment.id().toString(),
                badge.authority(),
                badge.regimeKey(),
                badge.css(),
                badge.mark(),
                assignment.name().full(),
                badge.title(),
                badge.place(),
                0,
                StaffFrame.Item.of(Targets.path(request)),
                StaffFrame.Item.reached(path -> PageRules.decide(path, standing) == Verdict.ENTER));
    }

    /** The same for the list of assignments to choose from. */
    Badge badge(Assignment assignment, Locale locale) {
        var principal = network.principal(assignment.principal());
        var title = title(assignment, locale);
        var place = assignment.clinic().map(id -> network.clinic(id).name()).orElse(null);
        if (assignment.role() == Role.STEERING) {
            var authority = text("signin.steering", locale);
            return new Badge(authority, "signin.steering.regime", "of-joint", "S", title, place);
        }
        var regime = principal.regime() == Regime.HSL ? "signin.regime.hsl" : "signin.regime.sol";
        var kind = principal.kind();
        return new Badge(principal.name(), regime, "of-" + kind.style(), kind.letter(), title, place);
    }

    private String title(Assignment assignment, Locale locale) {
        return assignment
                .profession()
                .map(profession -> text(profession.messageKey(), locale))
                .orElseGet(() -> text("staff.role." + assignment.role().code(), locale));
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, new Object[0], locale);
    }

    static Locale locale(HttpServletRequest request) {
        return request.getAttribute(Shell.ATTRIBUTE) instanceof Shell shell
                ? shell.language().locale()
                : Locale.forLanguageTag("sv");
    }

    /**
     * An assignment in words, with the authority's mark.
     *
     * @param place the clinic, if the assignment is at one
     */
    record Badge(
            String authority,
            String regimeKey,
            String css,
            String mark,
            String title,
            @Nullable String place) {}
}
