package se.minimaria.referral.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.network.Network;
import se.minimaria.referral.NewReferral;
import se.minimaria.referral.RegisterReferral;
import se.minimaria.referral.RegisterReferral.Result;
import se.minimaria.shared.Sweden;
import se.minimaria.web.FormKeys;

/** Writing down a referral that came by letter, by telephone or with somebody; at a municipality also a board's decision. */
@Controller
class RegisterController {

    private static final String PATH = "/arbete/remisser/ny";

    private final RegisterReferral registering;
    private final FormWords words;
    private final FormKeys keys;
    private final Network network;
    private final Clock clock;

    RegisterController(RegisterReferral registering, FormWords words, FormKeys keys, Network network, Clock clock) {
        this.registering = registering;
        this.words = words;
        this.keys = keys;
        this.network = network;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(Locale locale) {
        var clinic = Access.onDuty().clinic();
        var today = Sweden.day(clock.instant()).toString();
        return page(ReferralForm.empty(clinic == null ? "" : clinic.value(), today), locale);
    }

    @PostMapping(PATH)
    ModelAndView register(@ModelAttribute("form") ReferralForm form, BindingResult errors, Locale locale) {
        var now = clock.instant();
        var arrived = form.arrived(now, errors);
        var referral = form.registered(network, now, words.takesDecisions(), errors);
        var number = form.number(keys, errors);
        if (referral.isEmpty() || arrived.isEmpty() || number.isEmpty()) {
            return again(form, locale);
        }
        return register(number.get().number(), referral.get(), arrived.get(), form, errors, locale);
    }

    private ModelAndView register(
            UUID number,
            NewReferral referral,
            Instant arrived,
            ReferralForm form,
            BindingResult errors,
            Locale locale) {
        return switch (registering.register(number, referral, arrived)) {
            case Result.Registered registered ->
                new ModelAndView("redirect:/arbete/remisser/" + registered.id() + "?gjort=referral-registered");
            case Result.WrongDay wrong -> {
                errors.rejectValue("day", "referral.form.day.wrong");
                yield again(form, locale);
            }
            case Result.NotForThisRegime elsewhere -> {
                errors.rejectValue("board", "referral.form.board.elsewhere");
                yield again(form, locale);
            }
        };
    }

    private ModelAndView again(ReferralForm form, Locale locale) {
        var page = page(form, locale).addObject("hasErrors", true);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(ReferralForm form, Locale locale) {
        return words.page("referral/register", form, locale);
    }
}
