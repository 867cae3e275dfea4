/**
 * A visit between booking and coming: keys to it for those without a log-in, and what they are told about it.
 *
 * <p>A key is a link that goes by message together with a short code that never does. It opens one visit and nothing else,
 * shows nothing before both are given, lives an hour longer than the visit and moves along with it. Whoever is to come
 * changes the visit with it; a guardian who is invited reads it. Neither sees that the other has one, nor where they are
 * reached.
 *
 * <p>Owns keys and what each was told. Every message goes through {@link se.minimaria.message}, once for each time that a
 * visit has, and in the hours that the person has called safe; nobody is written to who has not chosen it, and a protected
 * person only after having asked for it (OSL 22:1). It tells after the booking is safe and without its author's rights, as a
 * job in the store of whom one meets.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "network",
            "access",
            "message",
            "person",
            "booking",
            "contact",
            "contact::times",
            "web"
        })
package se.minimaria.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
