/**
 * Times to meet: who works where and when, what is free, who has taken it, and how the visit went.
 *
 * <p>Owns working times, appointments, what they occupy, and attendance. An appointment carries no identity: it is
 * time, staff, room, place and mode, so free and busy is true for everybody and reveals nobody. Who attends is a sealed
 * row in the store of the principal that one meets (OSL 25:1, 26:1; lag 2001:454), and within that store it is for those
 * who may open the file and for whoever is to be met; to their colleagues the time is taken. Exclusion constraints in the
 * database decide who was first; no look before the insert does.
 *
 * <p>Refuses a time outside working time, opening hours and horizon, a second place for staff without time to travel,
 * and a visit without a room. Never filters by home municipality. No outcome is ever set by the clock: a person at work
 * says how a visit went, and a change leaves a trace. A hold ends by itself; an attendance stays as long as the file it
 * belongs to.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "access", "staff", "person"})
package se.minimaria.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
