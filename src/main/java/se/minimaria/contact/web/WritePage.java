package se.minimaria.contact.web;

import java.util.List;
import se.minimaria.web.Option;

/**
 * The form for a first message.
 *
 * @param key one-time key
 * @param authority who answers for the clinic that is chosen now
 * @param answerBy the last day for an answer; empty when nothing is promised
 * @param clinics each with the authority that answers there
 */
record WritePage(String key, Authority authority, String answerBy, List<Option> clinics) {

    WritePage {
        clinics = List.copyOf(clinics);
    }
}
