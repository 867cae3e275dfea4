package se.minimaria.workplace;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.Purpose;
import se.minimaria.law.Topic;
import se.minimaria.network.ReferralReceiver;
import se.minimaria.person.ClientFile;
import se.minimaria.referral.WriteReferral;
import se.minimaria.shared.Ids;

/** Referring somebody on: to whom, what is asked, what goes along, and what the law says of each. */
@Controller
class ReferOutController {

    private static final String PATH = "/arbete/personer/{id}/remiss";

    private final FileDoor door;
    private final WriteReferral writing;
    private final ReferOutPages pages;
    private final Words words;

    ReferOutController(FileDoor door, WriteReferral writing, ReferOutPages pages, Words words) {
        this.door = door;
        this.writing = writing;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String till,
            @RequestParam(required = false) @Nullable String amne,
            @RequestParam(required = false) @Nullable String uppgift,
            Locale locale) {
        var form = ReferOutForm.to(till, amne, uppgift);
        return door.enter(
                id,
                Purpose.CARE,
                locale,
                file -> door.onwards(file.id()).orElseGet(() -> page(file, form, words.in(locale))));
    }

    @PostMapping(PATH)
    ModelAndView write(
            @PathVariable String id, @ModelAttribute("form") ReferOutForm form, BindingResult errors, Locale locale) {
        return door.enter(
                id,
                Purpose.CARE,
                locale,
                file -> door.onwards(file.id()).orElseGet(() -> write(file, form, errors, words.in(locale))));
    }

    private ModelAndView write(ClientFile file, ReferOutForm form, BindingResult errors, Speech speech) {
        var receiver = pages.receiver(form).orElseThrow(Addresses::notFound);
        var topic = form.topic().orElseThrow(Addresses::notFound);
        var page = pages.of(file, form, speech);
        if (page.weighs() && weighed(page) && form.reason().isEmpty()) {
            errors.rejectValue("skal", "workplace.send.error.reason");
        }
        if (!page.isOpen()) {
            errors.rejectValue("till", "referral.out.stopped");
        }
        var question = form.question(errors);
        if (question.isEmpty()) {
            return Views.invalid(page(file, form, speech));
        }
        var wanted = wanted(file, form, receiver, topic, question.get(), speech);
        return switch (writing.write(number(form), file.id(), wanted)) {
            case WriteReferral.Result.Written(var made) ->
                Views.redirect(Addresses.of(file.id()) + "/remiss/" + made, "referral-written");
            case WriteReferral.Result.Stopped stopped -> {
                errors.rejectValue("till", "referral.out.stopped");
                yield Views.invalid(page(file, form, speech));
            }
        };
    }

    /** Whether something that is to be sent must be weighed. */
    private static boolean weighed(ReferOutPage page) {
        var verdict = page.verdict();
        return (verdict != null && verdict.css().equals("ask"))
                || page.rows().stream()
                        .anyMatch(row -> row.ticked() && row.verdict().css().equals("ask"));
    }

    private WriteReferral.Wanted wanted(
            ClientFile file,
            ReferOutForm form,
            ReferralReceiver receiver,
            Topic topic,
            String question,
            Speech speech) {
        return new WriteReferral.Wanted(
                receiver.id(),
                file.clinic(),
                speech.text("referral.out.entry", receiver.body().name()),
                topic,
                question,
                form.reason().isEmpty() ? null : form.reason(),
                pages.enclosed(file, form),
                form.task());
    }

    /** A form of one's own: nobody meets another's by choosing keys. */
    private static UUID number(ReferOutForm form) {
        return Ids.within(Access.onDuty().assignment().value(), FormKey.read(form.key()));
    }

    private ModelAndView page(ClientFile file, ReferOutForm form, Speech speech) {
        return Views.page("refer-out", pages.of(file, form, speech)).addObject("form", form);
    }
}
