/**
 * How it goes: facts about visits, and indicators made of them.
 *
 * <p>Owns the facts and the one function that publishes joint numbers. A fact says that somebody came, came for the first
 * time or stayed away: the month, the clinic, a group of age and sex. It has no text, no day and no id, and a pseudonym
 * with a key per principal that the database does not hold, so that no way leads from a fact to a person. Facts follow the
 * events of booking; a corrected outcome corrects its fact, and a nightly job catches what was missed.
 *
 * <p>Refuses small numbers. Nobody at work reads facts; figures come from the database with those under five hidden, and
 * with enough others hidden that no sum gives one back, for a whole calendar year at a time (the purpose is follow-up and
 * statistics, PDL 2:4; lag 2001:454 § 7; unverified for this use). A person with protected identity counts at no clinic. A
 * fact ends with its attendance.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "network", "access", "booking", "person", "web"})
package se.minimaria.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
