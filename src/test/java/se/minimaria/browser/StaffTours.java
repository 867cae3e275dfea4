package se.minimaria.browser;

import java.util.List;
import java.util.stream.Stream;
import se.minimaria.testing.Crew;

/** What is seen by those who work: at the door, in care for each kind of authority, and in each office. */
final class StaffTours {

    static final String SEND = "main form button.btn-primary";
    private static final String FILE = "/arbete/personer/{file}";
    private static final String NOTE = FILE + "/anteckning/{draft}";
    private static final String WEIGHED = "/arbete/personer/{receiver}/poster/{weighed}/skicka?till=kommun-2080";
    private static final String NOTES = "/arbete/personer/{id}/anteckning/{draft}";

    /** Sends a form as often as it takes until the door asks for patience. */
    private static final String GUESS = """
            async form => {
              const guess = () => fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))});
              for (let tries = 0; tries < 20 && (await guess()).status !== 429; tries++);
            }""";

    private StaffTours() {}

    static Tour door() {
        return new Tour(
                "somebody at the door of work",
                List.of(),
                List.of(
                        Stop.at("/demo"),
                        Stop.at("/demo/utkorg"),
                        Stop.at("/arbete/logga-in"),
                        Stop.at("/arbete/logga-in").answering("/arbete/logga-in", SEND, 422),
                        Stop.at("/arbete/forsta"),
                        Stop.at("/arbete/forsta").answering("/arbete/forsta", SEND, 422),
                        Stop.at("/arbete/forsta").typing("#code", "{setup}").answering("/arbete/forsta", SEND, 200),
                        Stop.at("/arbete/forsta")
                                .typing("#code", "{setup}")
                                .after((page, fill) -> {
                                    page.locator(SEND).click();
                                    page.locator("#password").waitFor();
                                })
                                .answering("/arbete/forsta/konto", SEND, 422),
                        signIn("{nobody}", 422),
                        signIn("{guessed}", 429).bending("main form", GUESS)));
    }

    /** All that is done in care, and what goes wrong in it. */
    static Tour nurse() {
        var stops = Stream.of(
                        work(),
                        ContactStops.all(),
                        ReferralStops.atWork(),
                        people(),
                        IdentityStops.all(),
                        KeyTours.atWork(),
                        OutreachStops.all(),
                        WaitingTours.atWork(),
                        notes(),
                        FigureStops.all(),
                        lost())
                .flatMap(List::stream);
        return new Tour("a nurse", arrival("nurse"), stops.toList());
    }

    /** The same pages in the colours of a municipality, for those that have something of it. */
    static Tour socialWorker() {
        var own = Stream.of(
                Stop.at("/arbete/personer/{social-file}"),
                Stop.at("/arbete/personer/ny"),
                ReferralStops.atMunicipality());
        return new Tour(
                "a social worker",
                arrival("social"),
                Stream.concat(own, dailyRound().stream()).toList());
    }

    static Tour coordinator() {
        return new Tour(
                "a coordinator",
                arrival("coordinator"),
                Stream.concat(
                                Stream.of(Stop.at("/arbete/personer"), IdentityStops.pairs()),
                                PartnerTours.atWork().stream())
                        .toList());
    }

    static Tour homeMunicipality() {
        return new Tour(
                "a case worker in a home municipality",
                arrival("home"),
                List.of(
                        Stop.at("/arbete/uppdrag"),
                        Stop.at("/arbete/idag"),
                        Stop.at("/arbete/inkorg", 404),
                        Stop.at("/arbete/kalender", 404),
                        Stop.at("/arbete/personer"),
                        Stop.at("/arbete/personer/ny"),
                        Stop.at("/arbete/handlingar")));
    }

    static Tour office(String role) {
        var day = role.equals("steering") ? 404 : 200;
        var runs = role.equals("head") || role.equals("administrator") ? 200 : 404;
        return new Tour(
                role,
                arrival(role),
                List.of(
                        Stop.at("/arbete/uppdrag"),
                        Stop.at("/arbete/idag", day),
                        Stop.at("/arbete/personal", runs),
                        Stop.at("/arbete/hjalplinjer", runs),
                        Stop.at("/arbete/inkorg", 404),
                        Stop.at("/arbete/utskick", role.equals("head") ? 200 : 404),
                        Stop.at("/styrning/indikatorer"),
                        Stop.at("/styrning/regler?dag=2026-01-01")));
    }

    static List<Stop> arrival(String who) {
        return List.of(
                signIn("{" + who + "}", 200),
                Stop.at("/arbete/uppdrag").answering("/arbete/uppdrag", "button[name=choice]", 200));
    }

    private static Stop signIn(String name, int status) {
        return Stop.at("/arbete/logga-in")
                .typing("#name", name)
                .typing("#password", Crew.PASSWORD)
                .answering("/arbete/logga-in", SEND, status);
    }

    private static List<Stop> dailyRound() {
        return List.of(
                Stop.at("/arbete/uppdrag"),
                Stop.at("/arbete/idag"),
                Stop.at("/arbete/inkorg"),
                Stop.at("/arbete/kalender"),
                Stop.at("/arbete/personer"),
                Stop.at("/arbete/handlingar"),
                Stop.at("/arbete/personer/{nobody}", 404));
    }

    private static List<Stop> work() {
        return List.of(
                Stop.at("/arbete/uppdrag"),
                Stop.at("/arbete/uppdrag/kod"),
                Stop.at("/arbete/uppdrag/kod").answering("/arbete/uppdrag/kod", SEND, 422),
                Stop.at("/arbete/idag"),
                Stop.at("/arbete/idag?dag={day}"),
                Stop.at("/arbete/idag?dag=2026-01-01&visa=alla"),
                Stop.at("/arbete/inkorg"),
                Stop.at("/arbete/inkorg?vy=mine"),
                Stop.at("/arbete/inkorg?vy=done"),
                Stop.at("/arbete/inkorg/{thread}?vy=mine"),
                Stop.at("/arbete/inkorg/{waiting}")
                        .answering("/arbete/inkorg/{id}/svar", "form[action*=svar] button.btn-primary", 422),
                Stop.at("/arbete/inkorg/{waiting}")
                        .after((page, fill) -> page.locator("#priority").selectOption("acute"))
                        .answering("/arbete/inkorg/{id}/sortering", "form[action*=sortering] button.btn-primary", 422),
                Stop.at("/arbete/inkorg/{waiting}/tider"),
                Stop.at("/arbete/inkorg/{waiting}/tider")
                        .answering("/arbete/inkorg/{id}/tider", "form[method=post][action*=tider] .btn-primary", 422),
                Stop.at("/arbete/prata"),
                Stop.at("/arbete/prata/{room}"),
                Stop.at("/arbete/prata/{room}")
                        .bending("form[data-quiet=say]", "form => form.removeAttribute('data-quiet')")
                        .answering("/arbete/prata/{id}/meddelande", "form[action$='/meddelande'] .btn-primary", 422),
                Stop.at("/arbete/prata/{alone}")
                        .bending("form[action$='/bjud-in']", "form => form.removeAttribute('data-quiet')")
                        .answering("/arbete/prata/{id}/bjud-in", "button[value=relative]", 200),
                Stop.at("/arbete/prata/{nobody}", 404),
                Stop.at("/arbete/kalender"),
                Stop.at("/arbete/kalender?mottagning=digitalt&dag=2026-01-07"),
                Stop.at("/arbete/kalender/ny?person={file}"),
                Stop.at("/arbete/kalender/ny?person={file}")
                        .bending(
                                "main form[method=post] input[name=borjar]",
                                "field => field.value = '2026-01-07T02:00:00Z'")
                        .answering("/arbete/kalender/ny", "main form[method=post] .mm-slot", 409),
                Stop.at("/arbete/uteblivna"),
                Stop.at("/arbete/utskick"),
                Stop.at("/arbete/handlingar"),
                Stop.at("/arbete/handlingar/{unbound}"),
                Stop.at("/arbete/handlingar/{bound}"));
    }

    private static List<Stop> people() {
        return List.of(
                Stop.at("/arbete/personer"),
                searchFor("G"),
                searchFor("Ingenalls"),
                searchFor("stöld 2024"),
                Stop.at("/arbete/personer/ny"),
                Stop.at("/arbete/personer/ny?handling={unbound}"),
                Stop.at("/arbete/personer/ny").answering("/arbete/personer/ny", SEND, 422),
                Stop.at(FILE),
                Stop.at(FILE + "?nummer=visa"),
                Stop.at("/arbete/personer/{receiver}"),
                Stop.at(FILE + "/samtycken"),
                Stop.at(FILE + "/samtycken")
                        .answering("/arbete/personer/{id}/samtycken", "button[name=gor][value=spara]", 422),
                Stop.at(FILE + "/samtycken")
                        .answering("/arbete/personer/{id}/samtycken", "button[name=gor][value=visa]", 200),
                Stop.at(FILE + "/samtycken/{consent}/ta-tillbaka"),
                Stop.at(FILE + "/handlingar"),
                Stop.at(FILE + "/logg"),
                Stop.at(FILE + "/oro"),
                Stop.at(FILE + "/skydd"),
                Stop.at(FILE + "/skydd")
                        .bending("#protection", "first => first.checked = true")
                        .answering("/arbete/personer/{id}/skydd", "form[action$=skydd] button", 422),
                Stop.at(FILE + "/team"),
                Stop.at(FILE + "/team").answering("/arbete/personer/{id}/team", "form[action$=team] button", 422),
                Stop.at(FILE + "/team")
                        .answering("/arbete/personer/{id}/team/sluta", "form[action$=sluta] button", 422),
                Stop.at(FILE + "/kod"),
                Stop.at("/arbete/personer/{receiver}/kod").answering("/arbete/personer/{id}/kod", SEND, 200),
                Stop.at("/arbete/personer/{closed}", 403),
                Stop.at("/arbete/nodoppning/{closed}"),
                Stop.at("/arbete/nodoppning/{closed}").answering("/arbete/nodoppning/{id}", "main form button", 422));
    }

    private static Stop searchFor(String typed) {
        return Stop.at("/arbete/personer")
                .typing("main #q", typed)
                .answering("/arbete/personer/sok", "main form[role=search] button", 200);
    }

    private static List<Stop> notes() {
        return List.of(
                Stop.at(NOTE),
                Stop.at("/arbete/personer/{receiver}/anteckning/{empty}")
                        .answering(NOTES, "button[value=signera]", 422),
                Stop.at(NOTE).answering(NOTES, "button[value=kontrollera]", 200),
                // the page is older than what is saved
                Stop.at(NOTE)
                        .typing("#text-0", "Kom för sent.")
                        .bending("#version", "field => field.value = '1'")
                        .answering(NOTES, "button.btn-quiet[value=spara]", 409),
                // somebody has signed what is still open here
                Stop.at(NOTE)
                        .bending(
                                "main form",
                                "form => form.setAttribute('action', form.action.replace('{draft}', '{signed}'))")
                        .answering(NOTES, "button.btn-quiet[value=spara]", 409),
                Stop.at(FILE + "/poster/{entry}"),
                Stop.at(FILE + "/poster/{entry}/skicka"),
                Stop.at(FILE + "/poster/{entry}/skicka?till=kommun-2080"),
                Stop.at(FILE + "/poster/{entry}/skicka?till=kommun-2080")
                        .answering(
                                "/arbete/personer/{id}/poster/{entry}/skicka",
                                "form[method=post][action$='/skicka'] button.btn-primary",
                                422),
                Stop.at(WEIGHED),
                Stop.at(WEIGHED)
                        .bending("input[name=stycken]", "box => box.checked = true")
                        .answering(
                                "/arbete/personer/{id}/poster/{entry}/skicka",
                                "form[method=post][action$='/skicka'] button.btn-primary",
                                422),
                Stop.at(FILE + "/poster/{entry}/signerad"));
    }

    /** What does not go as it should; the session is gone afterwards. */
    private static List<Stop> lost() {
        return List.of(
                Stop.at("/arbete/ingenting", 404),
                Stop.at("/arbete/personer/ny")
                        .typing("#given", "Elis")
                        .bending("main input[name=uppdrag]", "field => field.value = '{nobody}'")
                        .answering("/arbete/personer/ny", SEND, 409),
                Stop.at("/arbete/personer/ny")
                        .typing("#given", "Elis")
                        .after((page, fill) -> page.context().clearCookies())
                        .answering("/arbete/personer/ny", SEND, 401));
    }
}
