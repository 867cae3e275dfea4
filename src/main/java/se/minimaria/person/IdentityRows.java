package se.minimaria.person;

import org.springframework.stereotype.Component;

/** The rows that together say who a file is about. */
@Component
record IdentityRows(IdentityMarks marks, Identifiers numbers, FormerPersons former) {}
