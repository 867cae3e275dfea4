package se.minimaria.site;

import java.util.List;

/**
 * What the start page shows.
 *
 * @param key one-time key of the form
 * @param clinic the clinic that a message from this page is for, and with it the authority that answers
 * @param reception that authority's name; stands above the box before anything is written
 * @param answerBy the day by which somebody answers, in words; empty when nothing is promised
 * @param clinics all clinics with their opening state
 * @param houses those of them that one can walk into
 */
record StartPage(
        String key, String clinic, String reception, String answerBy, List<ClinicRow> clinics, List<ClinicRow> houses) {

    StartPage {
        clinics = List.copyOf(clinics);
        houses = List.copyOf(houses);
    }
}
