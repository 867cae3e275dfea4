package se.minimaria.site;

/**
 * A clinic in a list.
 *
 * @param id part of its address
 * @param state whether it is open now
 * @param note evenings, satellite days, languages beyond Swedish and English
 */
record ClinicRow(String id, String name, OpenState state, String note) {}
