package se.minimaria.workplace;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.network.Network;
import se.minimaria.network.Regime;
import se.minimaria.person.CareTeam;
import se.minimaria.person.EmergencyResult;
import se.minimaria.person.FileOpening;

/** The emergency door: opens a file for three hours, for a reason that log review reads. */
@Controller
class EmergencyController {

    private final CareTeam team;
    private final FileDoor door;
    private final Network network;

    EmergencyController(CareTeam team, FileDoor door, Network network) {
        this.team = team;
        this.door = door;
        this.network = network;
    }

    @GetMapping("/arbete/nodoppning/{id}")
    ModelAndView show(@PathVariable String id, Locale locale) {
        var view = shut(Addresses.file(id), locale);
        view.addObject("form", new EmergencyForm(""));
        return view;
    }

    @PostMapping("/arbete/nodoppning/{id}")
    ModelAndView enter(
            @PathVariable String id, @ModelAttribute("form") EmergencyForm form, BindingResult errors, Locale locale) {
        var file = Addresses.file(id);
        return switch (team.enterInEmergency(file, Objects.requireNonNullElse(form.reason(), ""))) {
            case EmergencyResult.Entered entered -> Views.redirect(Addresses.of(file), "emergency");
            case EmergencyResult.ReasonTooShort(String messageKey, int atLeast) -> {
                errors.rejectValue("reason", messageKey, new Object[] {atLeast}, null);
                yield Views.invalid(shut(file, locale));
            }
            case EmergencyResult.NotThere nothing -> throw Addresses.notFound();
        };
    }

    private ModelAndView shut(FileId file, Locale locale) {
        var journal = network.principal(Access.onDuty().principal()).regime() == Regime.HSL;
        var key = journal ? "person.closed.journal" : "person.closed.akt";
        var page = door.page(file, key, List.of(FileOpening.EMERGENCY_DOOR), journal, locale);
        return Views.page("closed", page);
    }
}
