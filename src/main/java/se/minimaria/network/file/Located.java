package se.minimaria.network.file;

/** A value together with the entry that it was made of, so that a rule can still say where it was broken. */
record Located<T>(T value, Entry entry) {}
