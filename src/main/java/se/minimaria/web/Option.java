package se.minimaria.web;

/** One choice of a select or a row of pills: the value that is sent and the text that is read. */
public record Option(String value, String text) {}
