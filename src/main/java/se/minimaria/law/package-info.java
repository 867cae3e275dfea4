/**
 * The law as named rules with dates: what may pass from one authority to another, and who may read a young person's
 * record. Pure functions on plain values; the same question always gets the same answer.
 *
 * <p>Nothing here knows a person, a table, the time of day or the network. Every rule has an id, a source in law, the days
 * between which it holds and a mark that says whether its wording has been checked; all of them stand in one list that
 * staff can read. Offentlighets- och sekretesslagen (OSL, 2009:400) carries most of them. What no rule allows is refused.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package se.minimaria.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
