package se.minimaria.network.file;

/** One error of a network file: where, and what was expected. */
record Problem(int line, String message) {}
