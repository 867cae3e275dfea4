package se.minimaria.portal.web;

/** An authority as a page shows it: colour, letter and name. */
record Mark(String css, String letter, String name) {}
