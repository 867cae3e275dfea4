package se.minimaria.portal;

import se.minimaria.access.FileId;
import se.minimaria.network.PrincipalId;

/** A file about the person of an account, in the store of one principal. */
public record LinkedFile(PrincipalId principal, FileId file) {}
