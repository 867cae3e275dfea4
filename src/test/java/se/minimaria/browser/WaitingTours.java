package se.minimaria.browser;

import java.util.List;

/** What is seen of the waiting list: at work, by whoever joins it, and by whoever is asked about a time. */
final class WaitingTours {

    private static final String SEND = "main form button.btn-primary";
    private static final String FREED = "/arbete/vantelista/ledig/";
    private static final String WAITS = "/arbete/personer/{file}/vantar";

    private WaitingTours() {}

    static List<Stop> atWork() {
        return List.of(
                Stop.at("/arbete/vantelista"),
                Stop.at(FREED + "{freed}"),
                Stop.at(FREED + "{asked-freed}"),
                Stop.at(FREED + "{freed}")
                        .bending("input[name=vem]", "field => field.value = '{nobody}'")
                        .answering("/arbete/vantelista/ledig/{id}/fraga", "button[value=ring]", 409),
                Stop.at(WAITS),
                Stop.at(WAITS)
                        .bending("[name=precedence][value=first]", "choice => choice.checked = true")
                        .answering("/arbete/personer/{id}/vantar", "form[action$=vantar] .btn-primary", 422));
    }

    static Tour owner() {
        return new Tour(
                "whoever waits for a time",
                List.of(Stop.at("/ko/{wish-link}").typing("#kod", "{wish-pin}").answering("/ko/{kod}", SEND, 200)),
                List.of(
                        Stop.at("/ko/{wish-link}"),
                        Stop.at("/ko/0000000000000"),
                        Stop.at("/ko/0000000000000").typing("#kod", "12").answering("/ko/{kod}", SEND, 422),
                        Stop.at("/ko"),
                        Stop.at("/ko").answering("/ko", SEND, 422)));
    }
}
