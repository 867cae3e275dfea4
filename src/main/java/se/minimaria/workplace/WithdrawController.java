package se.minimaria.workplace;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.disclosure.Consent;
import se.minimaria.disclosure.Consents;
import se.minimaria.disclosure.WithdrawConsent;

/** Takes a yes back, on a page of its own that says what ends and what stays. */
@Controller
class WithdrawController {

    private final FileDoor door;
    private final Consents consents;
    private final ConsentPages pages;
    private final WithdrawConsent withdrawing;
    private final Words words;

    WithdrawController(FileDoor door, Consents consents, ConsentPages pages, WithdrawConsent withdrawing, Words words) {
        this.door = door;
        this.consents = consents;
        this.pages = pages;
        this.withdrawing = withdrawing;
        this.words = words;
    }

    @GetMapping("/arbete/personer/{id}/samtycken/{consent}/ta-tillbaka")
    ModelAndView show(@PathVariable String id, @PathVariable String consent, Locale locale) {
        return door.enter(
                id,
                Purpose.CONSENT,
                locale,
                file -> Views.page("withdraw", pages.withdrawal(file, find(file.id(), consent), words.in(locale))));
    }

    @PostMapping("/arbete/personer/{id}/samtycken/{consent}/ta-tillbaka")
    ModelAndView withdraw(@PathVariable String id, @PathVariable String consent, Locale locale) {
        return door.enter(id, Purpose.CONSENT, locale, file -> {
            withdrawing.withdraw(find(file.id(), consent).id());
            return Views.redirect(Addresses.of(file.id()) + "/samtycken", "consent-withdrawn");
        });
    }

    private Consent find(FileId file, String typed) {
        var wanted = Addresses.id(typed);
        return consents.of(file).stream()
                .filter(one -> one.id().value().equals(wanted))
                .findFirst()
                .orElseThrow(Addresses::notFound);
    }
}
