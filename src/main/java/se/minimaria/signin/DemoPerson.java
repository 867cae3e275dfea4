package se.minimaria.signin;

import se.minimaria.access.StaffId;

/**
 * Somebody to try the demo as.
 *
 * @param key part of the button's form, such as {@code nurse}
 * @param name the name on the button
 * @param title what the person is, in the language of the synthetic county
 */
public record DemoPerson(String key, StaffId staff, String name, String title) {}
