/**
 * The door of the workplace, and what everybody is once inside.
 *
 * <p>Owns the security chains, the pages on which staff sign in and choose an assignment, and the table of who may reach
 * which page. Every request gets its access context here and from nowhere else. A session holds opaque ids only, under a
 * seal that its table cannot give; an assignment is read again at every request, so that one that has ended opens nothing.
 * Refuses a wrong role with 404, a form that was opened under another assignment with its text handed back, and guessing
 * with a pause that never shuts out a device that its owner has used before. Without the demo a second factor is required
 * (HSLF-FS 2016:40, chapter 3).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "network", "access", "staff", "web"})
package se.minimaria.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
