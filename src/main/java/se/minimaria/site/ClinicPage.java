package se.minimaria.site;

import java.util.List;

/**
 * What the page of one clinic shows.
 *
 * @param kind MAIN, SATELLITE or DIGITAL; decides the words of the introduction
 * @param main name of the main clinic of a satellite, else empty
 * @param days the coming seven days with their hours
 * @param professions whom one meets here by preference
 * @param languages those offered in words, as one line
 * @param owners the authorities whose staff one can meet
 * @param reception the authority that answers anonymous messages
 */
record ClinicPage(
        ClinicRow row,
        String kind,
        String main,
        List<Day> days,
        List<String> professions,
        boolean others,
        String languages,
        List<String> owners,
        String reception) {

    ClinicPage {
        days = List.copyOf(days);
        professions = List.copyOf(professions);
        owners = List.copyOf(owners);
    }

    /** The hours of one day, or the word for closed. */
    record Day(String day, String hours) {}
}
