/**
 * What passes from one authority to another, and on what ground: consents, decisions, copies that came in, the ledger.
 *
 * <p>A disclosure is an act by somebody on duty with the sender: chosen sections of a signed entry, one receiver, one
 * ground (OSL 2009:400, 10:1, 12:2, 25:12, 26:9). {@code law} answers whether it may be; the database's one door makes
 * the copy, in the transaction that signs. The copy is the receiver's, immutable, and belongs to no file until somebody
 * there binds it; whether the person is known there can not be seen from here. A refusal is kept like a permission, with
 * its rule, and never holds up the signature.
 *
 * <p>A consent is never widened and a withdrawal never undone; both are new acts. A withdrawal stops what comes next and
 * takes nothing back. Rows end with the file, by the retention rules of {@code law}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "access", "law", "person", "record"})
package se.minimaria.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
