/**
 * Talking at once: a queue for each clinic, a room with somebody who answers, writing, picture and sound, and a third whom
 * both have let in.
 *
 * <p>A room belongs to the authority that answers for the clinic, like a thread. Whoever waits has no name; a keyed hash of
 * the form that made their place is all that knows them. One of the staff takes the first of a queue, and from then on what
 * is written is for that one assignment and no colleague. Pictures and sound never pass the server: it only carries what two
 * browsers need to find each other, and outside the demo only by way of a relay, so that nobody learns another's address.
 *
 * <p>Owns rooms, seats, what is written and signalled in them, and who sits ready to answer. Refuses to promise a time, to
 * say who waits, and to let a third hear what was said before. Nothing is kept: a room and all in it ends when one of the
 * two leaves, or some time after both are gone. Advice without a name needs no documentation of personal circumstances (SoL
 * 14:4–5); what belongs in a record is written there, by hand, in a file that is opened and logged like any other.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "network", "access", "staff", "contact", "web"})
package se.minimaria.video;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
