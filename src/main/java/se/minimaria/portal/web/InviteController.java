package se.minimaria.portal.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.minimaria.access.FileId;
import se.minimaria.portal.InviteYoungPerson;
import se.minimaria.shared.Sweden;

/**
 * Makes a code at the visit and shows it once, in the answer itself, as a slip to print. The slip names neither the
 * person nor the clinic. For anybody but the team the page is not there.
 */
@Controller
class InviteController {

    private static final String PATH = "/arbete/personer/{id}/kod";

    private final InviteYoungPerson invite;
    private final PortalPhrases phrases;
    private final Clock clock;

    InviteController(InviteYoungPerson invite, PortalPhrases phrases, Clock clock) {
        this.invite = invite;
        this.phrases = phrases;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable UUID id) {
        team(id);
        return page(id);
    }

    @PostMapping(PATH)
    ModelAndView make(@PathVariable UUID id, Locale locale) {
        var file = team(id);
        var until = Sweden.wall(clock.instant().plus(invite.validity()));
        var code = invite.make(file);
        return page(id).addObject("code", code)
                .addObject("until", phrases.day(until.toLocalDate(), locale))
                .addObject("untilTime", phrases.time(until.toInstant(), locale))
                .addObject(
                        "address",
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/mina-sidor")
                                .toUriString());
    }

    private FileId team(UUID id) {
        var file = new FileId(id);
        if (!invite.mayInvite(file)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file;
    }

    private static ModelAndView page(UUID id) {
        return new ModelAndView("portal/invite").addObject("file", id.toString());
    }
}
