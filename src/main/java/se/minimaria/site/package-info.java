/**
 * The public pages: what Mini-Maria is, who gets to know, where the clinics are and when they are open, the quick exit.
 *
 * <p>Nothing here knows who reads. The pages are made from the network file, the clock and the bundles; the box on the
 * start page posts to the module that answers. Plain pages may be kept by the browser for the way back; the start page may
 * not, because its form carries a key that is good for one message. The page for when the database is away is written here
 * too, once, at the start.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "network", "web"})
package se.minimaria.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
