package se.minimaria.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;
import se.minimaria.shared.Sweden;

/** Somebody at work at a desk, signed in as one of the demo's people. */
record Worker(Page page) {

    static Worker signsIn(Page page, String person) {
        page.navigate("/demo");
        page.locator("button[name=person][value=" + person + "]").click();
        page.locator("button[name=choice]").first().click();
        page.waitForURL(Pattern.compile(".*/(arbete|styrning)/(?!uppdrag).*"));
        return new Worker(page);
    }

    /** Opens the thread in the inbox that says this, however many wait before it; returns its address. */
    String findsThread(String question) {
        page.navigate("/arbete/inkorg");
        var more = page.locator(".mm-sheet > p a[href*='antal=']");
        while (more.count() > 0) {
            more.click();
        }
        // who wrote last has waited for the shortest time
        for (var link : page.locator(".mm-queue a").all().reversed().stream()
                .map(one -> one.getAttribute("href"))
                .toList()) {
            page.navigate(link);
            if (page.locator(".mm-bubble", new Page.LocatorOptions().setHasText(question))
                            .count()
                    > 0) {
                return page.url().replaceFirst("\\?.*", "");
            }
        }
        throw new AssertionError("Nobody sees the question in the inbox");
    }

    void sorts(String reason) {
        for (var question : page.locator(".mm-triage [role=radiogroup]").all()) {
            question.locator("label").first().click();
        }
        page.locator("#reason").fill(reason);
        page.locator("form[action*=sortering] button.btn-primary").click();
    }

    void answers(String thread, String text) {
        page.navigate(thread);
        page.locator("form[action*=svar] #m").fill(text);
        page.locator("form[action*=svar] button.btn-primary").click();
    }

    /** Offers the first two free times with somebody, who has a profession, at any place. */
    void offersTimesWith(String thread, String profession, String whom) {
        page.navigate(thread + "/tider");
        page.locator("details summary").first().click();
        page.locator("label.mm-pill:has(input[name=vem])", new Page.LocatorOptions().setHasText(profession))
                .click();
        page.locator("form[method=get][action*=tider] button").click();
        var times = page.locator(".form-check", new Page.LocatorOptions().setHasText(whom));
        while (times.count() < 2) {
            page.locator("main a[href*='fran=']").click();
        }
        times.nth(0).locator("input").check();
        times.nth(1).locator("input").check();
        page.locator("form[method=post][action*=tider] button.btn-primary").click();
    }

    /** Finds somebody by name and opens the file; returns its address. */
    String opens(String name) {
        page.navigate("/arbete/personer");
        page.locator("main #q").fill(name);
        page.locator("main form[role=search] button").click();
        page.locator("main a[href*='/arbete/personer/']", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        return page.url().replaceFirst("\\?.*", "");
    }

    void notesConsent(String file, String receiver, String... topics) {
        page.navigate(file + "/samtycken");
        page.locator("label.mm-pill:has(input[name=givenBy])").first().click();
        check("receivers", receiver);
        for (var topic : topics) {
            check("topics", topic);
        }
        page.locator("label.mm-pill:has(input[name=writtenForm])").first().click();
        var today = LocalDate.now(Sweden.ZONE);
        page.locator("#from").fill(today.toString());
        page.locator("#to").fill(today.plusMonths(5).toString());
        page.locator("#maturityNote").fill("Kunde säga med egna ord vad det betyder.");
        page.locator("button[name=gor][value=spara]").click();
    }

    private void check(String field, String label) {
        page.locator(".form-check:has(input[name=" + field + "])", new Page.LocatorOptions().setHasText(label))
                .first()
                .locator("input")
                .check();
    }

    /** Begins a note about the person whose file is open. */
    void beginsNote(String file) {
        page.navigate(file);
        page.locator("form[action*='/anteckning/ny'] button").first().click();
        page.locator("#text-0").waitFor();
    }

    void writes(int section, String text) {
        page.locator("#text-" + section).fill(text);
    }

    void sends(int section, String receiver) {
        var select = page.locator("#mottagare-" + section);
        var option = select.locator("option", new Locator.LocatorOptions().setHasText(receiver))
                .first();
        select.selectOption(new SelectOption().setValue(option.getAttribute("value")));
    }

    void saysItIsAboutSomebodyElse(int section) {
        page.locator("#handlar-" + section).selectOption(new SelectOption().setIndex(1));
    }

    void checksAgain() {
        page.locator("button[name=gor][value=kontrollera]").click();
    }

    void signs() {
        page.locator("button[name=gor][value=signera]").click();
        page.waitForURL(Pattern.compile(".*/signerad.*"));
    }

    /** Makes the one-time code that is handed over at the visit. */
    String handsOverCode(String file) {
        page.navigate(file + "/kod");
        page.locator("form[action$='/kod'] button").first().click();
        return String.join("-", page.locator(".mm-code-words code").allInnerTexts());
    }
}
