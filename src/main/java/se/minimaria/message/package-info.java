/**
 * What leaves the house: short texts by SMS and e-mail, and nobody else sends any.
 *
 * <p>Owns the outbox. It knows no person and no time: a caller hands over an {@link se.minimaria.message.Addressee} and a
 * {@link se.minimaria.message.Notice} and is told whether it will go, was withheld, or was there before. Sender, subject and
 * text reveal no clinic, profession, reason, name or municipality. Nothing goes between nine in the evening and eight in the
 * morning, nothing to whoever has said no, nothing to protected persons who have not asked for it (OSL 22:1; practice
 * unverified), and to a telephone that others read only a nudge without time and link.
 *
 * <p>A gateway cannot be asked not to send twice. So a row is claimed before it is sent, and one whose sender died in
 * between is unknown, is never sent again by itself, and stands on a list for people ({@link
 * se.minimaria.message.MessageState} has every way on). Nothing remote happens inside a transaction.
 *
 * <p>Address and text stand in the row under a key that is not in the database, and only until it is sent, given up or
 * cancelled. What is left says that something was sent and when, and ends after {@code minimaria.message.kept}.
 *
 * <p>People on duty and system actors put in and stop messages of their own principal. Whoever acts in another capacity, such
 * as a holder of four words, has their event followed by a system actor, or a policy in the migration of the module that
 * lets them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform", "network", "access", "web"})
package se.minimaria.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
