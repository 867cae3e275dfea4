package se.minimaria.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.minimaria.partner.HandResult;
import se.minimaria.web.Language;
import se.minimaria.web.Languages;

/** The way from the form to the slip: once for each form, and in the language that the slip is to have. */
@Component
class SlipDoor {

    private final SlipCookie cookie;
    private final PartnerThrottle throttle;
    private final Languages languages;

    SlipDoor(SlipCookie cookie, PartnerThrottle throttle, Languages languages) {
        this.cookie = cookie;
        this.throttle = throttle;
        this.languages = languages;
    }

    boolean allows(HttpServletRequest request) {
        return throttle.allowsTime(request);
    }

    /** The language that was chosen for the slip; that of the page if there are no pages in it. */
    Language language(@Nullable String chosen, Locale page) {
        return languages.all().stream()
                .filter(one -> one.getTag().equals(chosen))
                .findFirst()
                .or(() -> languages.all().stream()
                        .filter(one -> one.getTag().equals(page.getLanguage()))
                        .findFirst())
                .orElse(Language.SWEDISH);
    }

    void keep(UUID form, HandResult.Handed handed, HttpServletRequest request, HttpServletResponse response) {
        cookie.keep(form, handed, request, response);
    }

    /** On to the slip, which need not have the language of the page that one comes from. */
    ModelAndView on(Language language, HttpServletRequest request) {
        var root = request.getServletContext().getContextPath();
        var on = new RedirectView(root + language.prefix() + SlipController.PATH, false);
        on.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(on);
    }
}
