package se.minimaria.contact.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.contact.CallTry;
import se.minimaria.contact.CallTry.Result;
import se.minimaria.contact.CallWish;
import se.minimaria.contact.Calls;
import se.minimaria.person.Phone;
import se.minimaria.web.Option;

/** Shows to those at work who wants to be called, when, and what has been tried. */
@Component
class CallPageMaker {

    private final Windows windows;
    private final Phrases phrases;

    CallPageMaker(Windows windows, Phrases phrases) {
        this.windows = windows;
        this.phrases = phrases;
    }

    /** Nothing where nobody has asked to be called. */
    @Nullable
    CallPage page(Calls calls, Locale locale) {
        if (!calls.open() && calls.tries().isEmpty()) {
            return null;
        }
        return new CallPage(
                calls.open(),
                calls.wishes().stream().map(wish -> wish(wish, locale)).toList(),
                calls.tries().stream().map(one -> tried(one, locale)).toList(),
                Stream.of(Result.values())
                        .filter(result -> result != Result.GIVEN_UP || calls.mayGiveUp())
                        .map(result -> new Option(result.code(), said(result, locale)))
                        .toList(),
                windows.days(locale),
                windows.hours(locale));
    }

    private CallPage.Wish wish(CallWish wish, Locale locale) {
        var terms = wish.terms();
        return new CallPage.Wish(
                windows.said(terms.times(), locale),
                wish.number().map(Phone::written).orElse(null),
                wish.number().map(number -> "tel:" + number.canonical()).orElse(null),
                phrases.moment(wish.next(), locale),
                terms.sayWho(),
                terms.leaveMessage());
    }

    private String tried(CallTry one, Locale locale) {
        return phrases.text(locale, "contact.call.tried", phrases.moment(one.at(), locale), said(one.result(), locale));
    }

    private String said(Result result, Locale locale) {
        return phrases.text(locale, "contact.call.result." + result.code());
    }
}
