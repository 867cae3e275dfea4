package se.minimaria.browser;

import java.util.List;

/** What is seen by those without an account: visitors, holders of four words, and young people on their own pages. */
final class PublicTours {

    private static final String SEND = "main form button.btn-primary";

    /** Names one of the last times, another one in each language. */
    private static final String OWN_SLOT = """
            main => {
              const own = ['sv', 'en', 'ar'].indexOf(document.documentElement.lang);
              [...main.querySelectorAll('.mm-slot')].at(-1 - own).id = 'own-slot';
            }""";

    private PublicTours() {}

    static Tour visitor() {
        return new Tour(
                "a visitor",
                List.of(),
                List.of(
                        Stop.at("/"),
                        Stop.at("/sa-funkar-det"),
                        Stop.at("/lattlast"),
                        Stop.at("/vem-far-veta"),
                        Stop.at("/narstaende"),
                        Stop.at("/partner"),
                        Stop.at("/gom-spar"),
                        Stop.at("/tillganglighet"),
                        Stop.at("/dina-uppgifter"),
                        Stop.at("/tyck-till"),
                        Stop.at("/akut"),
                        Stop.at("/mottagningar"),
                        Stop.at("/mottagningar/falun"),
                        Stop.at("/mottagningar/digitalt"),
                        Stop.at("/mottagningar/ingenstans", 404),
                        Stop.at("/ingenting", 404),
                        Stop.at("/prata"),
                        Stop.at("/prata?mottagning=alvdalen"),
                        Stop.at("/prata")
                                .bending("main input[name=key]", "field => field.value = 'x'")
                                .answering("/prata", SEND, 422),
                        Stop.at("/prata/slut"),
                        Stop.at("/prata/med"),
                        Stop.at("/prata/med").typing("#kod", "0000-0000").answering("/prata/med", SEND, 422),
                        Stop.at("/skriv"),
                        Stop.at("/skriv").answering("/skriv", SEND, 422),
                        Stop.at("/skriv").typing("#m", "Är det farligt?").answering("/skriv", SEND, 200),
                        Stop.at("/skriv/om-mig"),
                        Stop.at("/skriv/narstaende"),
                        Stop.at("/skriv/nagon-annan"),
                        Stop.at("/skriv/ring"),
                        Stop.at("/skriv/ring").answering("/skriv/ring", SEND, 422),
                        Stop.at("/skriv/narstaende").answering("/skriv/{vem:om-mig|narstaende|nagon-annan}", SEND, 422),
                        Stop.at("/trad"),
                        Stop.at("/trad").typing("#ord", "lammpa").answering("/trad", SEND, 422),
                        Stop.at("/mina-sidor/logga-in"),
                        Stop.at("/mina-sidor/logga-in")
                                .typing("#kod", "00000-00000")
                                .answering("/mina-sidor/logga-in", SEND, 422)));
    }

    static Tour booker() {
        return new Tour(
                "somebody who books without a name",
                List.of(),
                List.of(
                        Stop.at("/boka"),
                        Stop.at("/boka/tid"),
                        Stop.at("/boka/tid?p=digitalt&n=kvall"),
                        Stop.at("/boka/tid")
                                .bending(".mm-slot", "button => button.value = 'x'")
                                .answering("/boka/tid", ".mm-slot", 422),
                        // two readers walk at once, and must not want the same time
                        Stop.at("/boka/tid").bending("main", OWN_SLOT).answering("/boka/tid", "#own-slot", 200),
                        Stop.at("/boka/na"),
                        Stop.at("/boka/na").typing("#alias", "Räv ".repeat(60)).answering("/boka/klart", SEND, 422),
                        Stop.at("/boka/na")
                                .bending("[name=hur][value=sms]", "choice => choice.checked = true")
                                .typing("#nummer", "12")
                                .answering("/boka/klart", SEND, 422),
                        Stop.at("/boka/na")
                                .typing("#alias", "Räv")
                                .bending("[name=hur][value=sms]", "choice => choice.checked = true")
                                .typing("#nummer", "0701740605")
                                .answering("/boka/klart", SEND, 200)));
    }

    /** In the queue, in a talk, and as a third who waits for the youth's yes. */
    static Tour talker() {
        return new Tour(
                "somebody who talks without a name",
                List.of(Stop.at("/prata").answering("/prata", SEND, 200)),
                List.of(
                        Stop.at("/prata/rum"),
                        Stop.at("/prata/slut").after((page, fill) -> TalkScene.sitsDown(page, fill.apply("{youth}"))),
                        Stop.at("/prata/rum"),
                        Stop.at("/prata/rum")
                                .bending("form[data-quiet=say]", "form => form.removeAttribute('data-quiet')")
                                .answering("/prata/rum/meddelande", "form[action$='/meddelande'] .btn-primary", 422),
                        Stop.at("/prata/slut")
                                .after((page, fill) -> page.context().clearCookies()),
                        Stop.at("/prata/med").typing("#kod", "{third}").answering("/prata/med", SEND, 200),
                        Stop.at("/prata/rum")));
    }

    static Tour holder() {
        return new Tour(
                "whoever holds the words",
                List.of(Stop.at("/trad").typing("#ord", "{words}").answering("/trad", SEND, 200)),
                List.of(
                        Stop.at("/trad"),
                        Stop.at("/trad").answering("/trad/meddelande", "form[action*='/trad/meddelande'] button", 422),
                        Stop.at("/trad/byt?tid={visit}"),
                        Stop.at("/trad/byt?tid={visit}")
                                .bending(".mm-slot", "button => button.value = 'x'")
                                .answering("/trad/byt", ".mm-slot", 409),
                        Stop.at("/trad/sen?tid={soon}"),
                        Stop.at("/trad/avboka?tid={visit}"),
                        Stop.at("/trad/namn?tid={visit}"),
                        Stop.at("/trad/namn?tid={visit}").answering("/trad/namn", SEND, 422),
                        Stop.at("/boka/klart"),
                        // the door has shut while somebody wrote: the text waits behind the words
                        Stop.at("/trad")
                                .typing("#m", "Jag vill byta tid.")
                                .after((page, fill) -> {
                                    page.context().clearCookies();
                                    page.locator("form[action*='/trad/meddelande'] button")
                                            .click();
                                })
                                .typing("#ord", "{words}")
                                .answering("/trad", SEND, 200)));
    }

    static Tour youngPerson() {
        return new Tour(
                "a young person",
                List.of(Stop.at("/mina-sidor/logga-in")
                        .typing("#kod", "{code}")
                        .answering("/mina-sidor/logga-in", SEND, 200)),
                List.of(
                        Stop.at("/mina-sidor"),
                        Stop.at("/mina-sidor/val"),
                        Stop.at("/mina-sidor/val/{consent}/ta-tillbaka"),
                        Stop.at("/mina-sidor/vem-har-sett"),
                        Stop.at("/mina-sidor/vem-har-sett?visa=skickat"),
                        Stop.at("/mina-sidor/skickat/{decision}"),
                        Stop.at("/mina-sidor/lagg-till"),
                        Stop.at("/mina-sidor/lagg-till")
                                .typing("#kod", "00000-00000")
                                .answering("/mina-sidor/lagg-till", SEND, 422),
                        Stop.at("/mina-sidor/skickat/{nobody}", 404)));
    }
}
