package se.minimaria.workplace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.law.FeedbackQuestion;
import se.minimaria.referral.Direction;
import se.minimaria.referral.MoveReferral;
import se.minimaria.referral.MoveResult;
import se.minimaria.referral.OtherDoor;
import se.minimaria.referral.ReadReferral;
import se.minimaria.referral.ReferralId;
import se.minimaria.referral.ReturnReason;
import se.minimaria.referral.State;
import se.minimaria.referral.TellSender;
import se.minimaria.web.Option;

/** One referral that came in: what was written, the steps, and what its sender may know. */
@Controller
class ReferralController {

    private static final String PATH = ReferralPages.PATH + "/{id}";

    private final ReadReferral reading;
    private final MoveReferral moving;
    private final TellSender telling;
    private final ReferralPages pages;
    private final ReferralTwins twins;
    private final Words words;

    ReferralController(
            ReadReferral reading,
            MoveReferral moving,
            TellSender telling,
            ReferralPages pages,
            ReferralTwins twins,
            Words words) {
        this.reading = reading;
        this.moving = moving;
        this.telling = telling;
        this.pages = pages;
        this.twins = twins;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String id, Locale locale) {
        return view(id(id), null, locale);
    }

    @PostMapping(PATH + "/flytta")
    ModelAndView move(
            @PathVariable String id,
            @RequestParam int sett,
            @RequestParam String gor,
            @RequestParam(required = false) @Nullable String ord) {
        var next = Stream.of(State.RECEIVED, State.BOOKED, State.CLOSED, State.REVOKED)
                .filter(state -> state.code().equals(gor))
                .findFirst()
                .orElseThrow(Addresses::notFound);
        return told(id(id), moving.move(id(id), sett, next, ord == null ? "" : ord));
    }

    @PostMapping(PATH + "/tillbaka")
    ModelAndView sendBack(
            @PathVariable String id, @ModelAttribute("form") ReturnForm form, BindingResult errors, Locale locale) {
        var reason = form.reason(errors);
        var door = form.door(errors);
        if (reason.isEmpty() || door.isEmpty()) {
            return Views.invalid(view(id(id), form, locale));
        }
        return told(id(id), moving.sendBack(id(id), form.sett(), reason.get(), door.get(), form.words()));
    }

    /** What the young person has said to that the sender is told, and what somebody has told the sender. */
    @PostMapping(PATH + "/avsandare")
    ModelAndView feedback(@PathVariable String id, @RequestParam String gor) {
        var done = switch (gor) {
            case "yes" -> telling.note(id(id), FeedbackQuestion.Answer.YES);
            case "no" -> telling.note(id(id), FeedbackQuestion.Answer.NO);
            default -> telling.said(id(id), state(gor));
        };
        if (!done) {
            throw Addresses.notFound();
        }
        return Views.redirect(ReferralPages.PATH + "/" + id(id), "referral-told");
    }

    private ModelAndView view(ReferralId id, @Nullable ReturnForm form, Locale locale) {
        var speech = words.in(locale);
        var dossier = reading.open(id)
                .filter(one -> one.referral().direction() == Direction.IN)
                .orElseThrow(Addresses::notFound);
        var page = pages.of(dossier, speech);
        return Views.page("referral", page)
                .addObject("form", form == null ? ReturnForm.empty(page.seen()) : form)
                .addObject("twins", page.leadsTo("accepted") ? twins.of(dossier, speech) : List.of())
                .addObject(
                        "reasons",
                        options("reason", Arrays.stream(ReturnReason.values()).map(ReturnReason::code), speech))
                .addObject(
                        "doors",
                        options("door", Arrays.stream(OtherDoor.values()).map(OtherDoor::code), speech));
    }

    private static List<Option> options(String what, Stream<String> codes, Speech speech) {
        return Stream.concat(
                        Stream.of(new Option("", speech.text("referral.page.choose"))),
                        codes.map(code -> new Option(code, speech.text("referral." + what + "." + code))))
                .toList();
    }

    /** Says what became of a step, on the page of the referral. */
    static ModelAndView told(ReferralId id, MoveResult result) {
        var address = ReferralPages.PATH + "/" + id;
        return switch (result) {
            case MoveResult.Moved moved ->
                Views.redirect(address, "referral-" + moved.state().code());
            case MoveResult.Meanwhile other -> Views.redirect(address, "referral-meanwhile");
            case MoveResult.NotLed other -> Views.redirect(address, "referral-meanwhile");
            case MoveResult.NoVisit none -> Views.redirect(address, "referral-no-visit");
            case MoveResult.FileClosed closed -> Views.redirect(address, "document-file-closed");
            case MoveResult.NotThere nothing -> throw Addresses.notFound();
        };
    }

    private static State state(String code) {
        return Stream.of(State.RECEIVED, State.ACCEPTED, State.RETURNED, State.BOOKED, State.CLOSED)
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(Addresses::notFound);
    }

    private static ReferralId id(String typed) {
        return new ReferralId(Addresses.id(typed));
    }
}
