package se.minimaria.browser;

import java.util.List;

/** Contacts that somebody at work takes in, and what there is to be done about them. */
final class ContactStops {

    private static final String REGISTER = "/arbete/inkorg/ny";
    private static final String SEND = "main form button.btn-primary";

    private ContactStops() {}

    static List<Stop> all() {
        return List.of(
                Stop.at("/arbete/inkorg/{acute}"),
                Stop.at("/arbete/inkorg/{acute}")
                        .answering("/arbete/inkorg/{id}/uppgift/{task}", "form[action*=uppgift] button", 422),
                Stop.at("/arbete/inkorg/{call}"),
                Stop.at("/arbete/inkorg/{call}")
                        .answering("/arbete/inkorg/{id}/ring", "form[action$='/ring'] button", 422),
                Stop.at(REGISTER),
                Stop.at(REGISTER).answering(REGISTER, SEND, 422),
                Stop.at(REGISTER)
                        .typing("#m", "Undrar om lustgas.")
                        .bending("input[name=words][value=yes]", "pill => pill.checked = true")
                        .answering(REGISTER, SEND, 200));
    }
}
