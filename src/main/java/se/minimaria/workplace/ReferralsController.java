package se.minimaria.workplace;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Remisser: what has come in and what has gone out. */
@Controller
class ReferralsController {

    private final ReferralListMaker lists;
    private final Words words;

    ReferralsController(ReferralListMaker lists, Words words) {
        this.lists = lists;
        this.words = words;
    }

    @GetMapping(ReferralPages.PATH)
    ModelAndView show(@RequestParam(required = false) @Nullable String vy, Locale locale) {
        return Views.page("referrals", lists.of(ReferralListMaker.View.of(vy), words.in(locale)));
    }
}
