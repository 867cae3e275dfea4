package se.minimaria.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.network.Network;
import se.minimaria.referral.SendReferral;
import se.minimaria.web.FormKeys;

/** A referral from a sender without a log-in. The receipt is shown in the answer to the form and nowhere else. */
@Controller
class SendController {

    private static final String PATH = "/partner/remiss";

    private final SendReferral sending;
    private final FormWords words;
    private final FormKeys keys;
    private final Network network;
    private final ReferralThrottle throttle;
    private final Clock clock;

    SendController(
            SendReferral sending,
            FormWords words,
            FormKeys keys,
            Network network,
            ReferralThrottle throttle,
            Clock clock) {
        this.sending = sending;
        this.words = words;
        this.keys = keys;
        this.network = network;
        this.throttle = throttle;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(@RequestParam(required = false) @Nullable String clinic, Locale locale) {
        return page(ReferralForm.empty(clinic == null ? "" : clinic, ""), locale);
    }

    @PostMapping(PATH)
    ModelAndView send(
            @ModelAttribute("form") ReferralForm form,
            BindingResult errors,
            HttpServletRequest request,
            Locale locale) {
        var referral = form.sent(network, clock.instant(), errors);
        var number = form.number(keys, errors);
        if (referral.isEmpty() || number.isEmpty()) {
            return again(form, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        var answer = throttle.sending(request);
        if (!answer.allowed()) {
            errors.reject("referral.form.slowly", new Object[] {answer.pause().toMinutes() + 1}, null);
            return again(form, HttpStatus.TOO_MANY_REQUESTS, locale);
        }
        var code = Access.as(new Visitor(), () -> sending.send(number.get().number(), referral.get()));
        var clinic = network.clinic(referral.get().clinic());
        return new ModelAndView("referral/sent")
                .addObject("code", code.shown())
                .addObject("principal", network.principal(clinic.reception()).name());
    }

    private ModelAndView again(ReferralForm form, HttpStatus status, Locale locale) {
        var page = page(form, locale).addObject("hasErrors", true);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(ReferralForm form, Locale locale) {
        return words.page("referral/send", form, locale);
    }
}
