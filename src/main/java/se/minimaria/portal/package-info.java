/**
 * The young person's own pages: who has read, what was sent, what was said yes to, when we meet next.
 *
 * <p>Owns accounts, the links between an account and the files about one person, and the one-time codes that make them.
 * An account knows no name; each principal links its own file by a code that staff hand over at a visit, and no
 * principal learns of another's. Whoever is signed in reads through the policies of the stores, never by way of staff.
 * Refuses to say why a code did not work, and to show what would reveal somebody else. The four words of an anonymous
 * thread never open these pages, and end at the first sign-in.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "network",
            "access",
            "law",
            "person",
            "booking",
            "disclosure",
            "contact",
            "staff",
            "web",
            "signin"
        })
package se.minimaria.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
