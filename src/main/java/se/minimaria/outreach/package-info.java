/**
 * Being known: visits to schools, meetings with parents and others who meet young people, and how many were reached.
 *
 * <p>Owns the occasions of an authority outside its clinics, with numbers and a note. Nobody is named in them: those who
 * were met are a number of young people and a number of adults. An authority sees its own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "access", "web"})
package se.minimaria.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
