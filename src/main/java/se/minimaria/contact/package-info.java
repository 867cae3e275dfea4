/**
 * How people reach the service and how the service answers: anonymous threads, the drop-in queue, referrals in and out,
 * triage, the entry for partners, outreach.
 *
 * <p>A thread has no identity. Whoever wrote it comes back with four Swedish words, of which only a keyed hash is kept;
 * the words open that thread and nothing else. A thread stays with the authority that received it, and moves only by
 * the act of the one who wrote it. What someone wrote without a name is no record: it becomes one when they claim it.
 *
 * <p>Advice without a name needs no documentation of personal circumstances (SoL 14:4–5). A thread ends by being
 * claimed into a file or by being erased when its time has run out.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "access"})
package se.minimaria.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
