package se.minimaria.signin;

import se.minimaria.access.StaffId;

/**
 * Somebody to try the demo as.
 *
 * @param key part of the button's form, such as {@code nurse}
 * @param title what the button says, in the language of the synthetic county
 */
public record DemoPerson(String key, StaffId staff, String title) {}
