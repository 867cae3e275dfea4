package se.minimaria.partner.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.network.PartnerKey;
import se.minimaria.partner.EndLink;
import se.minimaria.partner.GiveLink;
import se.minimaria.partner.GiveLink.Result;
import se.minimaria.partner.LinkCode;
import se.minimaria.web.FormKey;
import se.minimaria.web.FormKeys;

/** Länkar till partner: who has one, a new one that is shown this once, and the button that takes one back. */
@Controller
class LinksController {

    private static final String PATH = "/arbete/partner";

    private final GiveLink give;
    private final EndLink end;
    private final LinksPages pages;
    private final FormKeys keys;

    LinksController(GiveLink give, EndLink end, LinksPages pages, FormKeys keys) {
        this.give = give;
        this.end = end;
        this.pages = pages;
        this.keys = keys;
    }

    @GetMapping(PATH)
    ModelAndView show(Locale locale) {
        return page(LinkForm.empty(), HttpStatus.OK, locale);
    }

    @PostMapping(PATH)
    ModelAndView give(@ModelAttribute("form") LinkForm form, BindingResult errors, Locale locale) {
        var number = keys.check(form.key()).map(FormKey::number);
        if (number.isEmpty()) {
            errors.reject("contact.key.old");
        }
        var months = Optional.ofNullable(form.manader()).orElse(0);
        var result = partner(form).flatMap(partner -> number.map(one -> give.give(one, partner, months)));
        if (result.isEmpty() || result.get() instanceof Result.NotAgreed) {
            errors.rejectValue("partner", "partner.links.partner.missing");
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT, locale).addObject("hasErrors", true);
        }
        return switch (result.get()) {
            case Result.Given given ->
                page(LinkForm.empty(), HttpStatus.OK, locale).addObject("address", address(given.code()));
            case Result.NotYours not -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Result.NotAgreed not -> throw new IllegalStateException("Answered above");
        };
    }

    @PostMapping(PATH + "/{id}/ta-tillbaka")
    ModelAndView end(@PathVariable UUID id) {
        if (!end.end(new PartnerLinkId(id))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("redirect:" + PATH);
    }

    @PostMapping(PATH + "/{id}/sett")
    ModelAndView looked(@PathVariable UUID id) {
        if (!end.looked(new PartnerLinkId(id))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(LinkForm form, HttpStatus status, Locale locale) {
        return new ModelAndView("partner/links", status)
                .addObject("form", form)
                .addObject("page", pages.page(give.isYours(), locale));
    }

    private static Optional<PartnerKey> partner(LinkForm form) {
        try {
            return Optional.ofNullable(form.partner()).map(PartnerKey::new);
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    private static String address(LinkCode code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(code.path())
                .toUriString();
    }
}
