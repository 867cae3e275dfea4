/**
 * The numbers of public pages, tried by somebody: which number, on which day, under which assignment.
 *
 * <p>Owns the confirmations, and tells them to the shell, which writes on the public pages whether a number is checked. A
 * number itself is data of the network file; one that is changed there counts as never tried, because a confirmation is for
 * the digits. Refuses nobody who is at the office, heads and administrators of all principals alike: a number that works
 * works for the whole county. A confirmation is never changed and never removed, and it holds no person.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "access", "web"})
package se.minimaria.helpline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
