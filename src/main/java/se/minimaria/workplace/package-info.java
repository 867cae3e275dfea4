/**
 * The workplace: what somebody on duty sees and does in a day. Today's list, the calendar, people, the file with its three
 * zones, the note with a gate for each paragraph, consents, documents that came in, and the log.
 *
 * <p>A surface: it owns no rows and decides nothing that the law or a policy decides. It puts the use cases of the modules
 * below on pages, and says no where they say no: with reason, source and door, or with the 404 of what does not exist.
 * Everything works by plain forms; the script only saves more often. What is typed is saved before anything else is done
 * with it, and what cannot be saved comes back on the page.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "network",
            "access",
            "law",
            "staff",
            "person",
            "record",
            "disclosure",
            "booking",
            "visit",
            "partner",
            "waiting",
            "message",
            "outreach",
            "contact",
            "referral",
            "web"
        })
package se.minimaria.workplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
