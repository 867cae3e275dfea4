package se.minimaria.workplace;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Purpose;
import se.minimaria.contact.MessageText;
import se.minimaria.person.ClientFile;
import se.minimaria.referral.Direction;
import se.minimaria.referral.MoveReferral;
import se.minimaria.referral.MoveResult;
import se.minimaria.referral.ReadReferral;
import se.minimaria.referral.ReadReferral.Dossier;
import se.minimaria.referral.ReferralId;
import se.minimaria.referral.State;

/** One referral that goes out: its letter, and what somebody says has become of it. */
@Controller
class SentReferralController {

    private static final String PATH = "/arbete/personer/{id}/remiss/{remiss}";

    private final FileDoor door;
    private final ReadReferral reading;
    private final MoveReferral moving;
    private final SentReferralPages pages;
    private final Words words;

    SentReferralController(
            FileDoor door, ReadReferral reading, MoveReferral moving, SentReferralPages pages, Words words) {
        this.door = door;
        this.reading = reading;
        this.moving = moving;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String id, @PathVariable String remiss, Locale locale) {
        return enter(
                id,
                remiss,
                locale,
                (file, dossier) -> Views.page("referral-out", pages.of(file, dossier, words.in(locale))));
    }

    /** To be printed, or sent by a channel that the clinic has. */
    @GetMapping(PATH + "/brev")
    ModelAndView letter(@PathVariable String id, @PathVariable String remiss, Locale locale) {
        return enter(
                id,
                remiss,
                locale,
                (file, dossier) -> Views.page("referral-letter", pages.letter(file, dossier, words.in(locale))));
    }

    @PostMapping(PATH + "/flytta")
    ModelAndView move(
            @PathVariable String id,
            @PathVariable String remiss,
            @RequestParam int sett,
            @RequestParam String gor,
            @RequestParam(required = false) @Nullable String ord,
            Locale locale) {
        var next = Arrays.stream(State.values())
                .filter(state -> state != State.WRITTEN && state.code().equals(gor))
                .findFirst()
                .orElseThrow(Addresses::notFound);
        return enter(id, remiss, locale, (file, dossier) -> {
            var referral = dossier.referral().id();
            var result = next == State.SENT
                    ? moving.sent(referral, sett, outcome(dossier, locale))
                    : moving.move(referral, sett, next, ord == null ? "" : ord);
            return told(Addresses.of(file.id()) + "/remiss/" + referral, result);
        });
    }

    private MessageText outcome(Dossier dossier, Locale locale) {
        return new MessageText(words.in(locale).text("referral.out.task", pages.receiver(dossier)));
    }

    private ModelAndView enter(
            String id, String remiss, Locale locale, BiFunction<ClientFile, Dossier, ModelAndView> page) {
        return door.enter(id, Purpose.CARE, locale, file -> {
            var dossier = reading.open(new ReferralId(Addresses.id(remiss)))
                    .filter(one -> one.referral().direction() == Direction.OUT)
                    .filter(one ->
                            one.referral().file().filter(file.id()::equals).isPresent())
                    .orElseThrow(Addresses::notFound);
            return page.apply(file, dossier);
        });
    }

    private static ModelAndView told(String address, MoveResult result) {
        return switch (result) {
            case MoveResult.Moved moved ->
                Views.redirect(address, "referral-out-" + moved.state().code());
            case MoveResult.Meanwhile other -> Views.redirect(address, "referral-meanwhile");
            case MoveResult.NotLed other -> Views.redirect(address, "referral-meanwhile");
            case MoveResult.NoVisit none -> Views.redirect(address, "referral-meanwhile");
            case MoveResult.FileClosed closed -> throw Addresses.notFound();
            case MoveResult.NotThere nothing -> throw Addresses.notFound();
        };
    }
}
