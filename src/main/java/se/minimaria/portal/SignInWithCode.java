package se.minimaria.portal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccountId;
import se.minimaria.contact.ReturnWords;

/**
 * Spends a one-time code: the first one of a file begins an account, later ones lead back to it. With the link the four
 * words end that the file came from. Works in the context of whoever holds the code. A code that does not work costs
 * one look-up, whatever the reason.
 */
@Component
@Transactional
public class SignInWithCode {

    private final Invitations invitations;
    private final Links links;
    private final ReturnWords words;
    private final Clock clock;

    SignInWithCode(Invitations invitations, Links links, ReturnWords words, Clock clock) {
        this.invitations = invitations;
        this.links = links;
        this.words = words;
        this.clock = clock;
    }

    /** Signs in to the account of the code's file. */
    public SignInResult signIn() {
        return spend(null);
    }

    /** Adds the code's file to an account, as the wish of somebody who is signed in to it. */
    public SignInResult addTo(AccountId account) {
        return spend(account);
    }

    private SignInResult spend(@Nullable AccountId wanted) {
        var now = clock.instant();
        var found = invitations.hold(holder().linkHash()).filter(invitation -> invitation.opensAt(now));
        if (found.isEmpty()) {
            return new SignInResult.NotThat();
        }
        var linked = new LinkedFile(found.get().principal(), found.get().file());
        var owner = links.accountOf(linked);
        if (wanted != null && owner.isPresent() && !owner.get().equals(wanted)) {
            return new SignInResult.BelongsElsewhere();
        }
        var account = owner.orElseGet(() -> {
            var begun = wanted == null ? links.begin(now) : wanted;
            links.insert(begun, linked, now);
            return begun;
        });
        words.retire(linked.principal(), linked.file());
        invitations.spend(found.get(), now);
        return new SignInResult.Entered(account);
    }

    private static LinkHolder holder() {
        if (Access.current().orElse(null) instanceof LinkHolder holder) {
            return holder;
        }
        throw new IllegalStateException("Only whoever holds a one-time code may do this");
    }
}
