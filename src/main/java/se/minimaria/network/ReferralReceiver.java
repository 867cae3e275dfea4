package se.minimaria.network;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom young people are referred and who has no store here: BUP, a ward, a home for care, care for adults.
 *
 * @param body the receiver as pages name it
 * @param company whether it is run privately; the exceptions for authorities do not reach it
 * @param within the principal that it is a unit of, if it is one of ours: nothing leaves the authority then
 */
public record ReferralReceiver(
        Principal body,
        Kind kind,
        boolean company,
        @Nullable PrincipalId within) {

    /** What they do. */
    public enum Kind {
        PSYCHIATRY,
        INPATIENT,
        PLACEMENT,
        ADULT_CARE,
        YOUTH_CLINIC,
        OTHER
    }

    public PrincipalId id() {
        return body.id();
    }

    /** The principal of ours that it is a unit of. */
    public Optional<PrincipalId> unitOf() {
        return Optional.ofNullable(within);
    }
}
