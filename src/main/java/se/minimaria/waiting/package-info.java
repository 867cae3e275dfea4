/**
 * Who waits for a time, what they accept, times that became free, and who was asked whether they want one.
 *
 * <p>A wish belongs to a file or to somebody without a name. It says what they accept and nothing about why they come; whoever
 * goes before others does so for a reason that stands there. A time that somebody gave back is one task for those of its
 * principal, found by a job that runs as often as it likes. Somebody at work chooses whom to ask; the time is set aside
 * meanwhile, and a yes is carried out by a job of the store, once. Nobody is asked by a message in the night, nobody protected
 * at all, and no time is ever offered to another authority's people (OSL 25:1, 26:1).
 *
 * <p>A wish ends when its person has got what they wait for, when they wish it no longer, or when it is too late. It follows a
 * merge, and is gone with all that was asked because of it some months after its end.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "network",
            "access",
            "message",
            "staff",
            "person",
            "booking",
            "contact",
            "contact::times",
            "visit",
            "visit::door",
            "web"
        })
package se.minimaria.waiting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
