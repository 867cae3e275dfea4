/**
 * The own times of somebody at work in a calendar of theirs: when, where and of what kind, never with whom.
 *
 * <p>Owns the addresses that calendars fetch. An address is made under one assignment, shows that assignment's times and no
 * others, is shown once, and opens nothing from the moment when it or the assignment is ended; only its keyed hash is kept.
 * Calendars lie with other companies: what goes there names no client, and no visit can be told from another.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "network", "access", "staff", "booking", "web"})
package se.minimaria.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
