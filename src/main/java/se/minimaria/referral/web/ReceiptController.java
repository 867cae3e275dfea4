package se.minimaria.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.network.Network;
import se.minimaria.referral.ReadReceipt;
import se.minimaria.referral.ReceiptCode;
import se.minimaria.referral.Receipts;
import se.minimaria.referral.Told;
import se.minimaria.shared.Sweden;
import se.minimaria.web.Moments;

/**
 * What the sender of a referral may know, behind the receipt. Nothing of it stays in a browser that others at work use too: the
 * answer is the answer to the form. A wrong receipt and one that opens nothing get the same.
 */
@Controller
class ReceiptController {

    private static final String PATH = "/partner/remiss/besked";

    private final ReadReceipt reading;
    private final Receipts receipts;
    private final ReferralThrottle throttle;
    private final FormWords words;
    private final Network network;
    private final Moments moments;

    ReceiptController(
            ReadReceipt reading,
            Receipts receipts,
            ReferralThrottle throttle,
            FormWords words,
            Network network,
            Moments moments) {
        this.reading = reading;
        this.receipts = receipts;
        this.throttle = throttle;
        this.words = words;
        this.network = network;
        this.moments = moments;
    }

    @GetMapping(PATH)
    ModelAndView ask() {
        return new ModelAndView("referral/ask").addObject("form", new CodeForm(""));
    }

    @PostMapping(PATH)
    ModelAndView answer(
            @ModelAttribute("form") CodeForm form, BindingResult errors, HttpServletRequest request, Locale locale) {
        return behind(form, errors, request, code -> reading.answer().map(found -> page(code, found, false, locale)));
    }

    /** Wanting it back gets the same answer whatever the referral has come to. */
    @PostMapping(PATH + "/ta-tillbaka")
    ModelAndView recall(
            @ModelAttribute("form") CodeForm form, BindingResult errors, HttpServletRequest request, Locale locale) {
        return behind(form, errors, request, code -> {
            reading.recall();
            return reading.answer().map(found -> page(code, found, true, locale));
        });
    }

    private ModelAndView behind(
            CodeForm form,
            Errors errors,
            HttpServletRequest request,
            Function<ReceiptCode, Optional<ModelAndView>> work) {
        var code = ReceiptCode.read(form.typed());
        if (code.isEmpty()) {
            errors.rejectValue("kod", "referral.receipt.shape");
            return again(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!throttle.allowsReceipt(request)) {
            errors.rejectValue("kod", "referral.receipt.slowly");
            return again(form, HttpStatus.TOO_MANY_REQUESTS);
        }
        var found = Access.as(new LinkHolder(receipts.hash(code.get())), () -> work.apply(code.get()));
        if (found.isEmpty()) {
            errors.rejectValue("kod", "referral.receipt.wrong");
            return again(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return found.get();
    }

    private ModelAndView page(ReceiptCode code, ReadReceipt.Answer answer, boolean recalled, Locale locale) {
        return new ModelAndView("referral/receipt")
                .addObject("code", code.shown())
                .addObject("principal", network.principal(answer.principal()).name())
                .addObject(
                        "lines",
                        answer.told().stream().map(told -> line(told, locale)).toList())
                .addObject("answered", answer.told().stream().anyMatch(ReceiptController::isAnswer))
                .addObject("recalled", recalled);
    }

    private static boolean isAnswer(Told told) {
        return switch (told.what()) {
            case ACCEPTED, RETURNED, BOOKED, CLOSED -> true;
            case SENT, RECEIVED, WRITTEN, BACK, REVOKED -> false;
        };
    }

    private Line line(Told told, Locale locale) {
        return new Line(
                day(told.at(), locale),
                words.text(locale, "referral.receipt.told." + told.what().code()),
                told.door()
                        .map(door -> words.text(locale, "referral.door.told." + door.code()))
                        .orElse(""));
    }

    private String day(Instant at, Locale locale) {
        return moments.day(Sweden.day(at), locale);
    }

    private static ModelAndView again(CodeForm form, HttpStatus status) {
        return new ModelAndView("referral/ask", status).addObject("form", form).addObject("hasErrors", true);
    }

    /** A receipt as it was typed. */
    record CodeForm(@Nullable String kod) {

        String typed() {
            return kod == null ? "" : kod;
        }

        @Override
        public String toString() {
            return "CodeForm[****]";
        }
    }

    /** Something that the sender is told. */
    record Line(String day, String text, String door) {}
}
