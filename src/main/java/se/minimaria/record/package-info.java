/**
 * What is written about a person: notes in writing, signed entries, and nothing that is not behind its file.
 *
 * <p>With the Region it is a patient record (PDL 3 kap.), with a municipality a personal file (SoL 2025:400, 14 kap.,
 * unverified), and never one for both. A draft belongs to everybody who may open the file and carries a version, so that
 * no text is lost when two write. A signed entry is locked for good: the application has no right to change or delete it
 * (PDL 3:14), and its author is whoever was on duty. Rows end with the file, by the retention rules of {@code law}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "access", "law", "person"})
package se.minimaria.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
