/**
 * The people at work, their assignments, and how they prove who they are.
 *
 * <p>Owns names and assignments, which every principal may read because the youths who meet somebody may know who it is,
 * and the credentials, which nobody but their owner sees: a user name is stored as a keyed hash only, a password as a slow
 * hash, a second factor encrypted. Refuses to tell a wrong name from a wrong password. An assignment ends on its last day
 * and stays as a row, because entries and the access log refer to it; a credential ends with its member.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "network", "access"})
package se.minimaria.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
