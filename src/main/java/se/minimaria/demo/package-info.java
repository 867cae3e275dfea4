/**
 * The synthetic county: invented people, made through the use cases of the other modules and through nothing else.
 *
 * <p>Nobody here exists. Identity numbers are Skatteverket's test numbers or local reserve numbers, never another
 * personnummer. Rows end when the data folder is thrown away.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "person"})
package se.minimaria.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
