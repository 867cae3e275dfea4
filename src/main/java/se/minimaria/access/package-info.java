/**
 * Who acts, on whose behalf, and the trace of it.
 *
 * <p>Owns the context that every request and job carries, its signed form in the database, and the access log. A
 * transaction takes its context from here and from nowhere else; a sealed table that is asked without one answers with
 * an error, not with an empty list. The log is written in the transaction that opens a file, or the file does not open
 * (PDL 4:3, HSLF-FS 2016:40 4:9; lag 2001:454 § 10). Once a minute the rows of each principal are sealed into a chain, which
 * a command reads back, so that nobody changes the log unseen. Rows and seals have no end yet: each controller will decide
 * on the dropping of its own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "network"})
package se.minimaria.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
