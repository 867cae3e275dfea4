package se.minimaria.helpline;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.web.CheckedNumbers;

/** Reads which numbers are confirmed and tells it to the public pages of this node. */
@Service
@Transactional(readOnly = true)
public class TellPages {

    private final NumberChecks checks;
    private final CheckedNumbers pages;

    TellPages(NumberChecks checks, CheckedNumbers pages) {
        this.checks = checks;
        this.pages = pages;
    }

    /** Tells what stands in the table now. */
    public void tell() {
        pages.know(checks.latest());
    }
}
