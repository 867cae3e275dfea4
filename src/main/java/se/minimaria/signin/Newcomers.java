package se.minimaria.signin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.network.Network;
import se.minimaria.staff.SetUpAccount;
import se.minimaria.staff.SetUpResult;
import se.minimaria.staff.SetUpResult.NotThat;
import se.minimaria.staff.SetUpResult.Ready;
import se.minimaria.staff.SetupCode;

/** Whoever comes with a one-time code: the first administrator of a principal, or somebody whom an administrator sent. */
@Component
class Newcomers {

    private final FirstAdministrators first;
    private final SetUpAccount accounts;
    private final Network network;

    Newcomers(FirstAdministrators first, SetUpAccount accounts, Network network) {
        this.first = first;
        this.accounts = accounts;
        this.network = network;
    }

    /** Who comes. */
    sealed interface Newcomer {

        /** Will administer a principal, and says a name. */
        record First(String authority) implements Newcomer {}

        /** Is known by name. */
        record Colleague(String name) implements Newcomer {}
    }

    /** Whom a code is for; empty when it is worth nothing. */
    Optional<Newcomer> of(SetupCode code) {
        Optional<Newcomer> administrator = first.awaiting(code)
                .map(principal ->
                        new Newcomer.First(network.principal(principal).name()));
        return administrator.or(() -> accounts.look(code).map(name -> new Newcomer.Colleague(name.full())));
    }

    /** Begins the account. */
    SetUpResult begin(Newcomer who, SetupCode code, AccountForm form) {
        return switch (who) {
            case Newcomer.First administrator ->
                first.create(code, form.staffName(), form.userName(), form.newPassword())
                        .<SetUpResult>map(Ready::new)
                        .orElseGet(NotThat::new);
            case Newcomer.Colleague colleague -> accounts.choose(code, form.userName(), form.newPassword());
        };
    }
}
