package se.minimaria.message;

import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.network.PrincipalId;

/** Whose store the caller writes in. */
final class Stores {

    private Stores() {}

    /**
     * The principal on whose behalf messages are sent.
     *
     * @throws IllegalStateException when the caller acts for none
     */
    static PrincipalId own() {
        return switch (Access.current().orElse(null)) {
            case OnDuty duty -> duty.principal();
            case SystemActor actor -> actor.principal();
            case null, default ->
                throw new IllegalStateException("Messages are sent by somebody on duty or by a system actor");
        };
    }
}
