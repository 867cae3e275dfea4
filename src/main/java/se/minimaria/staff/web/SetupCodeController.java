package se.minimaria.staff.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.minimaria.staff.Colleague;
import se.minimaria.staff.MakeSetupCode;
import se.minimaria.staff.OwnStaff;

/** Makes the one-time code of an account and shows it once, in the answer itself. */
@Controller
class SetupCodeController {

    private static final String PATH = "/arbete/tilldela/{id}/kod";

    private final OwnStaff staff;
    private final MakeSetupCode making;
    private final StaffPages pages;
    private final StaffWords words;

    SetupCodeController(OwnStaff staff, MakeSetupCode making, StaffPages pages, StaffWords words) {
        this.staff = staff;
        this.making = making;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView ask(@PathVariable String id) {
        return page(kept(id));
    }

    @PostMapping(PATH)
    ModelAndView make(@PathVariable String id, Locale locale) {
        var colleague = kept(id);
        var made = making.make(colleague.id()).orElseThrow(Asked::notFound);
        return page(colleague)
                .addObject("code", made.shown())
                .addObject("until", words.moment(made.expires(), locale))
                .addObject(
                        "address",
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/arbete/forsta")
                                .toUriString());
    }

    /** Somebody whose account the own principal looks after; for others there is no such page. */
    private Colleague kept(String id) {
        return staff.find(Asked.staff(id))
                .filter(colleague -> pages.keeper(colleague).isEmpty())
                .orElseThrow(Asked::notFound);
    }

    private static ModelAndView page(Colleague colleague) {
        return new ModelAndView("staff/code")
                .addObject("id", colleague.id().toString())
                .addObject("name", colleague.name().full())
                .addObject("again", colleague.accountSince().isPresent());
    }
}
