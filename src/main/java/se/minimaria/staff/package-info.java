/**
 * The people at work, their assignments, and how they prove who they are.
 *
 * <p>Owns names and assignments, which every principal may read because the youths who meet somebody may know who it is,
 * and the credentials, which nobody but their owner sees: a user name is stored as a keyed hash only, a password as a slow
 * hash, a second factor encrypted. Refuses to tell a wrong name from a wrong password. An administrator gives the own
 * principal's people accounts, by a one-time code, and assignments; both leave a trace that is never changed (HSLF-FS
 * 2016:40, chapter 4). An account belongs to the principal that took the person on; when that principal gives it anew, what
 * others have given it rests until they confirm. An assignment ends on its last day or at once and stays as a row, because
 * entries and the access log refer to it; a credential ends with its member.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "network", "access", "web"})
package se.minimaria.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
