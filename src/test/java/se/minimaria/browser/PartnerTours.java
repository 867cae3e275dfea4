package se.minimaria.browser;

import java.util.List;

/** What is seen by somebody who opens a partner's link, and of the links at work. */
final class PartnerTours {

    private static final String SEND = "main form button.btn-primary";
    private static final String LINKS = "/arbete/partner";

    private PartnerTours() {}

    static Tour partner() {
        return new Tour(
                "somebody who meets young people elsewhere",
                List.of(Stop.at("/partner").after((page, fill) -> page.navigate(fill.apply("/p/{partner-link}")))),
                List.of(
                        Stop.at("/partner/tid"),
                        Stop.at("/partner/tid/fler"),
                        Stop.at("/partner/tid")
                                .typing("#alias", "Räv ".repeat(60))
                                .typing("#nummer", "12")
                                .answering("/partner/tid", SEND, 422),
                        Stop.at("/partner/tid")
                                .bending("[name=slot]", "time => time.value = '{partner-slot}'")
                                .typing("#alias", "Räv")
                                .answering("/partner/tid", SEND, 200),
                        Stop.at("/partner/tid/lapp"),
                        Stop.at("/partner/tid")
                                .bending("[name=slot]", "time => time.value = '{partner-slot}'")
                                .answering("/partner/tid", SEND, 409)));
    }

    static Tour withoutLink() {
        return new Tour(
                "somebody who has no link",
                List.of(),
                List.of(
                        Stop.at("/p/0000000000000", 404),
                        Stop.at("/partner/tid", 410),
                        Stop.at("/partner/tid/fler", 410),
                        Stop.at("/partner/tid/lapp", 410),
                        Stop.at("/partner/rad"),
                        Stop.at("/partner/rad").answering("/partner/rad", SEND, 422)));
    }

    /** What a coordinator sees of the links. */
    static List<Stop> atWork() {
        return List.of(
                Stop.at(LINKS),
                Stop.at(LINKS)
                        .bending("#partner option", "one => one.value = 'ingen'")
                        .after((page, fill) -> page.locator("#partner").selectOption("ingen"))
                        .answering(LINKS, "form[action$='" + LINKS + "'] .btn-primary", 422),
                Stop.at(LINKS).answering(LINKS, "form[action$='" + LINKS + "'] .btn-primary", 200));
    }
}
