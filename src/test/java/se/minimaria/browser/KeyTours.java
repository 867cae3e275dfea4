package se.minimaria.browser;

import java.util.List;

/** What is seen by those who hold the link of a visit and its code, and on the page of the visit at work. */
final class KeyTours {

    private static final String SEND = "main form button.btn-primary";
    private static final String VISIT = "/arbete/personer/{file}/tid/{tid}";

    private KeyTours() {}

    static Tour owner() {
        return new Tour(
                "whoever holds the link of their visit",
                List.of(
                        Stop.at("/tid/{link}").typing("#kod", "12").answering("/tid/{kod}", SEND, 422),
                        opening("{link}", "{pin}")),
                List.of(
                        Stop.at("/tid/{link}"),
                        Stop.at("/tid/{guardian-link}"),
                        Stop.at("/tid/{guardian-link}").typing("#kod", "12").answering("/tid/{kod}", SEND, 422),
                        Stop.at("/tid/{link}/byt"),
                        Stop.at("/tid/{link}/byt")
                                .bending(".mm-slot", "button => button.value = 'x'")
                                .answering("/tid/{kod}/byt", ".mm-slot", 409),
                        Stop.at("/tid/{link}/tidigare"),
                        Stop.at("/tid/{link}/sen"),
                        Stop.at("/tid/{link}/avboka")));
    }

    static Tour guardian() {
        return new Tour(
                "a guardian who is invited along",
                List.of(opening("{guardian-link}", "{guardian-pin}")),
                List.of(Stop.at("/tid/{guardian-link}")));
    }

    /** What a nurse sees of a visit. */
    static List<Stop> atWork() {
        return List.of(
                Stop.at(VISIT),
                Stop.at(VISIT + "/avboka"),
                Stop.at("/arbete/kalender/ny?person={file}&flytta={tid}"),
                Stop.at("/arbete/kalender/varfor"),
                Stop.at("/arbete/kalender/varfor?dag=2999-01-01&tid=9.00"),
                Stop.at("/arbete/kalender/varfor?dag=snart&tid=9.00", 422),
                Stop.at("/arbete/kalender/prenumerera"),
                Stop.at("/arbete/kalender/prenumerera")
                        .answering("/arbete/kalender/prenumerera", "main form .btn-primary", 200),
                Stop.at(VISIT)
                        .answering("/arbete/personer/{id}/tid/{tid}/bjud", "form[action$=bjud] .btn-primary", 422));
    }

    private static Stop opening(String link, String pin) {
        return Stop.at("/tid/" + link).typing("#kod", pin).answering("/tid/{kod}", SEND, 200);
    }
}
