package se.minimaria.staff.web;

/**
 * One line of the trace.
 *
 * @param own whether somebody did it to themselves; such a line is marked
 */
record ChangeLine(String day, String time, String text, boolean own) {}
