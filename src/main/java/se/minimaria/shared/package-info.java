/**
 * What every module needs and no module owns: identifiers, the clock, Swedish local time.
 *
 * <p>Nothing here knows a person, a table or a law. A type that only two modules need belongs in the lower of the two.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.minimaria.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
