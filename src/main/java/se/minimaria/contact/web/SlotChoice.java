package se.minimaria.contact.web;

import org.springframework.modulith.NamedInterface;

/**
 * A free time on a button.
 *
 * @param value who, where and when, for the form; see {@link SlotKey}
 * @param time the time of day
 * @param when day and time in full, and whether it is today or tomorrow
 * @param day the day alone
 * @param place where, in words
 * @param whom given name and profession
 * @param minutes how long
 * @param digital whether one meets on a screen
 */
@NamedInterface("times")
public record SlotChoice(
        String value, String time, String when, String day, String place, String whom, long minutes, boolean digital) {}
