package se.minimaria.site;

/**
 * Whether a clinic is open, in words.
 *
 * @param open whether the doors are open now
 * @param text until when, or when they open next
 */
record OpenState(boolean open, String text) {}
