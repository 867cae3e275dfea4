package se.minimaria.browser;

import java.util.List;

/** Who a person is, how to reach them, and whether they are here twice. */
final class IdentityStops {

    private static final String FILE = "/arbete/personer/{file}";
    private static final String NEWER = "/arbete/personer/{newer}";

    private IdentityStops() {}

    static Stop pairs() {
        return Stop.at("/arbete/personer/dubbletter");
    }

    static List<Stop> all() {
        return List.of(
                Stop.at(FILE + "/identitet"),
                Stop.at(FILE + "/identitet")
                        .typing("#given", "")
                        .answering("/arbete/personer/{id}/identitet", "form[action$=identitet] button", 422),
                Stop.at(FILE + "/identitet")
                        .answering("/arbete/personer/{id}/identitet/nummer", "form[action$=nummer] .btn-primary", 422),
                Stop.at(FILE + "/identitet")
                        .answering("/arbete/personer/{id}/identitet/styrk", "form[action$=styrk] button", 422),
                Stop.at(FILE + "/na"),
                Stop.at(FILE + "/na").answering("/arbete/personer/{id}/na", "form[action$='/na'] button", 422),
                Stop.at(FILE + "/na")
                        .bending("#language", "field => field.innerHTML = '<option value=xx>xx</option>'")
                        .answering("/arbete/personer/{id}/na/sprak", "form[action$=sprak] button", 422),
                Stop.at("/arbete/personer/ny")
                        .typing("#given", "{twin-given}")
                        .typing("#family", "{twin-family}")
                        .bending("#protection", "first => first.checked = true")
                        .answering("/arbete/personer/ny", "main form button.btn-primary", 409),
                Stop.at("/arbete/personer/{older}"),
                Stop.at(NEWER),
                Stop.at("/arbete/personer/{twin}/identitet"),
                Stop.at(NEWER + "/forena/{twin}"),
                Stop.at(NEWER + "/forena/{twin}")
                        .answering("/arbete/personer/{id}/forena/{other}", "form[action*=forena] button", 422),
                Stop.at(NEWER + "/skilj/{older}"),
                Stop.at(NEWER + "/skilj/{older}")
                        .answering("/arbete/personer/{id}/skilj/{other}", "form[action*=skilj] button", 422));
    }
}
