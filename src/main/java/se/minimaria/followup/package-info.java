/**
 * How it goes: facts about visits, and published figures made of them.
 *
 * <p>Owns the facts and the one function that publishes joint figures. A fact says that somebody came, came for the first
 * time or stayed away: the month, the clinic, a group of age and sex. It has no text, no day and no id, and a pseudonym
 * with a key per principal that the database does not hold, so that no way leads from a fact to a person. Facts follow the
 * events of booking; a corrected outcome corrects its fact, and a nightly job catches what was missed. A month is
 * published on the tenth of the month after and never changes again, since a figure that changes by one tells of one
 * visit.
 *
 * <p>Refuses small numbers. Nobody at work reads facts; figures are published with those under five, and those with fewer
 * than three persons behind them, hidden, and with enough others hidden that no sum of any published table gives one back
 * (the purpose is follow-up and statistics, PDL 2:4; lag 2001:454 § 7; unverified for this use). A person with protected
 * identity is counted nowhere. A fact ends with its attendance; published figures stay.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "network", "access", "booking", "person", "web"})
package se.minimaria.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
