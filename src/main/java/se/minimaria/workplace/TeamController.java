package se.minimaria.workplace;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.AssignmentId;
import se.minimaria.access.Purpose;
import se.minimaria.network.Network;
import se.minimaria.person.CareTeam;
import se.minimaria.person.ClientFile;
import se.minimaria.person.TeamResult;
import se.minimaria.staff.Assignment;
import se.minimaria.staff.StaffDirectory;
import se.minimaria.web.Option;

/** Vilka deltar: who may open the file, whom to take in, and whose part is over (PDL 4:1; lag 2001:454 § 10). */
@Controller
class TeamController {

    private static final String PATH = "/arbete/personer/{id}/team";

    private final FileDoor door;
    private final FileHeads heads;
    private final CareTeam team;
    private final StaffDirectory staff;
    private final Network network;
    private final Words words;

    TeamController(FileDoor door, FileHeads heads, CareTeam team, StaffDirectory staff, Network network, Words words) {
        this.door = door;
        this.heads = heads;
        this.team = team;
        this.staff = staff;
        this.network = network;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String id, Locale locale) {
        return door.enter(
                id, Purpose.CARE, locale, file -> view(file, words.in(locale)).addObject("form", new TeamForm("")));
    }

    @PostMapping(PATH)
    ModelAndView takeIn(
            @PathVariable String id, @ModelAttribute("form") TeamForm form, BindingResult errors, Locale locale) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            var speech = words.in(locale);
            var colleague = colleagues(file, speech)
                    .filter(one -> one.id().toString().equals(form.kollega()))
                    .findFirst();
            if (colleague.isEmpty()) {
                errors.rejectValue("kollega", "workplace.team.error.choose");
            } else if (team.takeIn(file.id(), colleague.get().id()) == TeamResult.NOT_THEIRS) {
                errors.reject("workplace.team.error.not-theirs");
            } else {
                return Views.redirect(Addresses.of(file.id()) + "/team", "team-joined");
            }
            return Views.invalid(view(file, speech));
        });
    }

    @PostMapping(PATH + "/sluta")
    ModelAndView end(
            @PathVariable String id, @ModelAttribute("form") TeamForm form, BindingResult errors, Locale locale) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            var ending = new AssignmentId(Addresses.id(form.chosen()));
            var own = ending.equals(Access.onDuty().assignment());
            switch (team.end(file.id(), ending)) {
                case DONE -> {
                    return own
                            ? Views.redirect("/arbete/personer", "team-left")
                            : Views.redirect(Addresses.of(file.id()) + "/team", "team-ended");
                }
                case LAST -> errors.reject("workplace.team.error.last");
                case NOT_THEIRS -> errors.reject("workplace.team.error.not-theirs");
            }
            return Views.invalid(view(file, words.in(locale)));
        });
    }

    private ModelAndView view(ClientFile file, Speech speech) {
        var own = Access.onDuty().assignment();
        return Views.page(
                "team",
                new TeamPage(
                        heads.of(file, "team", speech),
                        file.openToClinic()
                                ? speech.text(
                                        "workplace.team.open",
                                        network.clinic(file.clinic()).name())
                                : "",
                        team.of(file.id()).stream()
                                .map(staff::assignment)
                                .flatMap(Optional::stream)
                                .map(one -> new Member(
                                        one.id().toString(),
                                        one.name().full(),
                                        post(one, speech),
                                        one.id().equals(own)))
                                .toList(),
                        Stream.concat(
                                        Stream.of(new Option("", speech.text("workplace.team.choose"))),
                                        colleagues(file, speech)
                                                .map(one -> new Option(
                                                        one.id().toString(),
                                                        one.name().full() + ", " + post(one, speech))))
                                .toList()));
    }

    /** Those at work for the same principal who do not take part yet, in the order of their names. */
    private Stream<Assignment> colleagues(ClientFile file, Speech speech) {
        var taking = Set.copyOf(team.of(file.id()));
        return staff.caring(speech.today()).stream()
                .filter(one -> one.principal().equals(file.principal()) && !taking.contains(one.id()))
                .sorted(Comparator.comparing(one -> one.name().full()));
    }

    private String post(Assignment one, Speech speech) {
        var profession = one.profession()
                .map(held -> speech.text(held.messageKey()).toLowerCase(speech.locale()))
                .orElse("");
        return one.clinic()
                .map(clinic -> profession + ", " + network.clinic(clinic).name())
                .orElse(profession);
    }

    /** Whom a form is about. */
    record TeamForm(@Nullable String kollega) {

        String chosen() {
            return kollega == null ? "" : kollega;
        }
    }

    /**
     * Who takes part, and who could.
     *
     * @param open that everybody on duty at a clinic may open the file, where it is so
     */
    record TeamPage(FileHead head, String open, List<Member> members, List<Option> colleagues) {}

    /** Somebody who takes part. */
    record Member(String id, String name, String post, boolean self) {}
}
