package se.minimaria.workplace;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.waiting.Answer;
import se.minimaria.waiting.AskAboutTime;
import se.minimaria.waiting.FreedId;
import se.minimaria.waiting.FreedTime;
import se.minimaria.waiting.GiveAnswer;
import se.minimaria.waiting.OfferId;
import se.minimaria.waiting.OfferResult;
import se.minimaria.waiting.OpenTimes;
import se.minimaria.waiting.WishId;

/** En ledig tid: who would take it, who is asked, and what they say. One is asked at a time, and somebody chooses whom. */
@Controller
class FreedTimeController {

    private static final String PATH = WaitingListController.PATH + "/ledig/{id}";
    private static final String BY_MESSAGE = "sms";

    private final OpenTimes times;
    private final AskAboutTime asking;
    private final GiveAnswer answering;
    private final FreedTimePages pages;
    private final Words words;

    FreedTimeController(OpenTimes times, AskAboutTime asking, GiveAnswer answering, FreedTimePages pages, Words words) {
        this.times = times;
        this.asking = asking;
        this.answering = answering;
        this.pages = pages;
        this.words = words;
    }

    /** A time that is no longer to be filled leads back to the list, which says so. */
    @GetMapping(PATH)
    ModelAndView show(@PathVariable String id, Locale locale) {
        return times.one(freed(id))
                .map(time -> Views.page("freed", pages.of(time, null, words.in(locale))))
                .orElseGet(() -> Views.redirect(WaitingListController.PATH, "time-gone"));
    }

    @PostMapping(PATH + "/fraga")
    ModelAndView ask(@PathVariable String id, @RequestParam String vem, @RequestParam String hur, Locale locale) {
        var freed = freed(id);
        var wish = new WishId(Addresses.id(vem));
        var result = BY_MESSAGE.equals(hur) ? asking.byMessage(freed, wish) : asking.byPhone(freed, wish);
        return switch (result) {
            case OfferResult.Asked asked ->
                Views.redirect(address(id), asked.sends().isPresent() ? "asked-by-message" : "asked-by-phone");
            case OfferResult.Refused(String messageKey) ->
                times.one(freed)
                        .map(time -> refused(time, messageKey, locale))
                        .orElseGet(() -> Views.redirect(WaitingListController.PATH, "time-gone"));
        };
    }

    @PostMapping(PATH + "/svar")
    ModelAndView answer(@PathVariable String id, @RequestParam String fraga, @RequestParam String svar) {
        var offer = new OfferId(Addresses.id(fraga));
        var answer = switch (svar) {
            case "ja" -> answering.yes(offer);
            case "nej" -> answering.no(offer);
            case "ta-tillbaka" -> answering.takeBack(offer);
            default -> throw Addresses.notFound();
        };
        if (answer == Answer.NOT_THERE) {
            throw Addresses.notFound();
        }
        var done = "answer-" + (svar.equals("ta-tillbaka") && answer == Answer.TOO_LATE ? "taken-back" : answer.key());
        return answer == Answer.BOOKED
                ? Views.redirect(WaitingListController.PATH, done)
                : Views.redirect(address(id), done);
    }

    @PostMapping(PATH + "/lat-vara")
    ModelAndView letGo(@PathVariable String id) {
        var done = times.letGo(freed(id));
        return Views.redirect(WaitingListController.PATH, done ? "time-let-go" : "time-gone");
    }

    private ModelAndView refused(FreedTime time, String messageKey, Locale locale) {
        var speech = words.in(locale);
        return Views.page("freed", pages.of(time, speech.text(messageKey), speech), HttpStatus.CONFLICT);
    }

    private static String address(String id) {
        return WaitingListController.PATH + "/ledig/" + freed(id);
    }

    private static FreedId freed(String id) {
        return new FreedId(Addresses.id(id));
    }
}
