/**
 * How people reach the service and how the service answers: anonymous threads, calls and visits that staff take in, wishes
 * to be called, triage and its tasks, times offered and taken without a name.
 *
 * <p>A thread has no identity. Whoever wrote it comes back with four Swedish words, of which only a keyed hash is kept;
 * the words open that thread and the times taken with them, and nothing else. A thread stays with the authority that
 * received it, and moves only by the act of the one who wrote it. What someone wrote without a name is no record: it
 * becomes one when they claim it.
 *
 * <p>Owns threads, messages with their files, offered times, tasks and wishes to be called. Refuses to say whether words were
 * wrong or too old, to open a file for somebody who is told about, to turn anybody away for what they use, and to keep a
 * telephone number for longer than until the call. Advice without a name needs no documentation of personal circumstances (SoL 14:4–5). A thread ends
 * by being claimed into a file or by being erased when its time has run out.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "network",
            "access",
            "staff",
            "person",
            "booking",
            "signin",
            "upload",
            "web"
        })
package se.minimaria.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
