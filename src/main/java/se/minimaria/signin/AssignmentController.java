package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.minimaria.access.AssignmentId;
import se.minimaria.shared.Sweden;
import se.minimaria.signin.PageRules.Verdict;
import se.minimaria.staff.Assignment;
import se.minimaria.staff.StaffDirectory;

/** Choosing what to work as. Always a click of one's own, also with a single assignment; the session gets a new id. */
@Controller
class AssignmentController {

    private static final Logger log = LoggerFactory.getLogger(AssignmentController.class);

    private final StaffDirectory directory;
    private final StaffFrames frames;
    private final SignedInSessions sessions;
    private final Clock clock;

    AssignmentController(StaffDirectory directory, StaffFrames frames, SignedInSessions sessions, Clock clock) {
        this.directory = directory;
        this.frames = frames;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping("/arbete/uppdrag")
    String show(
            StaffToken token,
            @RequestParam(name = Targets.FIELD, required = false) @Nullable String target,
            Locale locale,
            Model page) {
        page.addAttribute(Targets.FIELD, Targets.safe(target));
        page.addAttribute(
                "choices",
                mine(token).stream()
                        .map(assignment -> new Choice(
                                assignment.id().toString(),
                                frames.badge(assignment, locale),
                                token.assignment()
                                        .filter(assignment.id()::equals)
                                        .isPresent()))
                        .toList());
        return "signin/assignments";
    }

    @PostMapping("/arbete/uppdrag")
    String choose(
            StaffToken token,
            @RequestParam UUID choice,
            @RequestParam(name = Targets.FIELD, required = false) @Nullable String target,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = mine(token).stream()
                .filter(assignment -> assignment.id().equals(new AssignmentId(choice)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        sessions.change(token.under(chosen.id()), request, response);
        log.info("event=assignment-chosen staff={} assignment={}", token.staff(), chosen.id());
        return "redirect:" + destination(chosen, target);
    }

    /** Where every page at work leads home to. */
    @GetMapping("/arbete")
    String home(StaffToken token) {
        return "redirect:"
                + mine(token).stream()
                        .filter(assignment -> token.assignment()
                                .filter(assignment.id()::equals)
                                .isPresent())
                        .findFirst()
                        .map(assignment -> destination(assignment, null))
                        .orElse("/arbete/uppdrag");
    }

    /** The page that was asked for, if the assignment may reach it. */
    private static String destination(Assignment chosen, @Nullable String target) {
        var standing = Standing.of(chosen);
        var wanted = Targets.safe(target);
        if (!wanted.isEmpty() && PageRules.decide(wanted, standing) == Verdict.ENTER) {
            return wanted;
        }
        return standing == Standing.STEERING ? "/styrning/indikatorer" : "/arbete/idag";
    }

    private List<Assignment> mine(StaffToken token) {
        return directory.assignmentsOf(token.staff(), Sweden.day(clock.instant()));
    }

    /** One button of the page. */
    record Choice(String id, StaffFrames.Badge badge, boolean current) {}
}
