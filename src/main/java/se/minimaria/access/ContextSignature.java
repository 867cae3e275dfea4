package se.minimaria.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.AtTheDoor;
import se.minimaria.access.AccessContext.Guardian;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.Partner;
import se.minimaria.access.AccessContext.SignedIn;
import se.minimaria.access.AccessContext.Steering;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.access.AccessContext.YoungPerson;
import se.minimaria.platform.ContextKey;
import se.minimaria.platform.Secrets;

/**
 * Writes a context as the database reads it: parts between bars, first of all a signature over the rest. The database
 * checks it with {@code access.verified()}.
 */
final class ContextSignature {

    /** For so long a context is worth something. */
    private static final Duration VALID = Duration.ofMinutes(2);

    /** So long may a transaction last. The database holds a context for ten seconds more, however its clock goes. */
    static final Duration LASTS = Duration.ofSeconds(80);

    private final byte[] key;
    private final String keyId;

    ContextSignature(byte[] key) {
        this.key = key.clone();
        this.keyId = ContextKey.id(key);
    }

    String of(AccessContext context, Instant now) {
        var body = String.join(
                "|",
                keyId,
                Long.toString(now.plus(VALID).getEpochSecond()),
                parts(context).joined());
        return Secrets.sign(key, body) + "|" + body;
    }

    private static Parts parts(AccessContext context) {
        return switch (context) {
            case Visitor visitor -> Parts.of("visitor");
            case ThreadHolder holder -> Parts.of("thread").subject(holder.codeHash());
            case LinkHolder holder -> Parts.of("link").subject(holder.linkHash());
            case AtTheDoor door -> Parts.of("at-the-door").subject(door.userNameHash());
            case SignedIn signedIn ->
                Parts.of("signed-in").actor(signedIn.staff().value());
            case Steering steering ->
                Parts.of("steering").actor(steering.staff().value());
            case YoungPerson young -> Parts.of("young").subject(young.account().toString());
            case Guardian guardian ->
                Parts.of("guardian").subject(guardian.account().toString());
            case Partner partner -> Parts.of("partner").subject(partner.link().toString());
            case SystemActor system -> new Parts("system", system.principal().value(), "", system.name(), "", "");
            case AtOffice office ->
                new Parts(
                        "office",
                        office.principal().value(),
                        office.assignment().toString(),
                        office.staff().toString(),
                        "",
                        "");
            case OnDuty duty ->
                new Parts(
                        "on-duty",
                        duty.principal().value(),
                        duty.assignment().toString(),
                        duty.staff().toString(),
                        "",
                        duty.clinic() == null ? "" : duty.clinic().value());
        };
    }

    private record Parts(
            String kind, String principal, String assignment, String actor, String subject, String clinic) {

        static Parts of(String kind) {
            return new Parts(kind, "", "", "", "", "");
        }

        Parts subject(String value) {
            return new Parts(kind, principal, assignment, actor, value, clinic);
        }

        Parts actor(UUID value) {
            return new Parts(kind, principal, assignment, value.toString(), subject, clinic);
        }

        String joined() {
            var joined = String.join("|", kind, principal, assignment, actor, subject, clinic);
            if (joined.chars().filter(c -> c == '|').count() != 5) {
                throw new IllegalArgumentException("A part of the context contains a separator");
            }
            return joined;
        }
    }
}
