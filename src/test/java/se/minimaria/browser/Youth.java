package se.minimaria.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A young person at a phone. */
record Youth(Page page) {

    /** Writes on the start page without a name, and comes away with four words. */
    String asks(String question) {
        page.navigate("/");
        page.locator(".mm-door-main textarea[name=m]").fill(question);
        page.locator(".mm-door-main button.btn-primary").click();
        return String.join(" ", page.locator(".mm-code-words li").allInnerTexts());
    }

    /** Comes back with the words. */
    void comesBackWith(String words) {
        page.navigate("/trad");
        page.locator("#ord").fill(words);
        page.locator("main form button.btn-primary").first().click();
    }

    void takesTheFirstOffer() {
        page.locator("button[name=offer]").first().click();
    }

    /** Sends what stands in the box of the thread. */
    void writes(String text) {
        page.locator(".mm-compose #m").fill(text);
        page.locator(".mm-compose button.btn-primary").click();
    }

    /** Gives a name to the one to be met, which opens a file there. */
    void givesName(String given, String family) {
        page.locator("a[href*='/trad/namn']").first().click();
        page.locator("main form .mm-pill").first().click();
        page.locator("#given").fill(given);
        page.locator("#family").fill(family);
        page.locator("#year").fill("2009");
        page.locator("label.mm-pill:has(input[name=protection])").first().click();
        page.locator("main form button.btn-primary").click();
    }

    /** Signs in to the own pages with the code that was handed over. */
    void signsInWith(String code) {
        page.navigate("/mina-sidor/logga-in");
        page.locator("#kod").fill(code);
        page.locator("main form button.btn-primary").first().click();
    }

    /** Looks through what was said yes to, and takes the first back. */
    void takesBackTheFirstYes() {
        page.navigate("/mina-sidor/val");
        page.locator("a[href*='/ta-tillbaka']").first().click();
        page.locator("main form button.btn-primary").click();
    }

    Locator ledger() {
        page.navigate("/mina-sidor/vem-har-sett");
        return page.locator("main");
    }
}
