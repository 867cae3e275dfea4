package se.minimaria.workplace;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.booking.WelcomeBack;
import se.minimaria.person.Merge;
import se.minimaria.person.MergeFiles;

/**
 * Ta emot igen: one click, months later. It leads from an old volume to the file that is carried on, and to the next free
 * times; it books nothing.
 */
@Controller
class WelcomeBackController {

    private final FileDoor door;
    private final MergeFiles merges;
    private final WelcomeBack back;

    WelcomeBackController(FileDoor door, MergeFiles merges, WelcomeBack back) {
        this.door = door;
        this.merges = merges;
        this.back = back;
    }

    @PostMapping("/arbete/personer/{id}/ater")
    ModelAndView receive(@PathVariable String id, Locale locale) {
        var asked = Addresses.file(id);
        var file = merges.closing(asked).map(Merge::into).orElse(asked);
        return door.beside(file, locale, () -> {
            back.receive(file);
            return Access.onDuty().clinic() == null
                    ? Views.redirect(Addresses.of(file), "came-back")
                    : Views.redirect("/arbete/kalender/ny?person=" + file, "came-back");
        });
    }
}
