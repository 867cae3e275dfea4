package se.minimaria.outreach.web;

import java.util.List;

/**
 * Where one is going and has been.
 *
 * @param sums what this year has come to, a line for each kind
 */
record OutreachPage(List<Row> ahead, List<Row> past, List<Sum> sums, String year) {

    OutreachPage {
        ahead = List.copyOf(ahead);
        past = List.copyOf(past);
        sums = List.copyOf(sums);
    }

    /**
     * An occasion.
     *
     * @param met how many were met, in words; empty before
     * @param owes whether numbers are missing
     */
    record Row(
            String id, String when, String kind, String place, String clinic, String met, boolean owes, boolean off) {}

    /** A kind of occasion over the year. */
    record Sum(String kind, int count, int young, int adults) {}
}
