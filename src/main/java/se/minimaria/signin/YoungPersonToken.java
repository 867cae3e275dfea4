package se.minimaria.signin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import se.minimaria.access.AccountId;

/** What the session of a young person on the own pages holds: the account's id, and nothing that tells who it is. */
public final class YoungPersonToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final UUID account;

    public YoungPersonToken(AccountId account) {
        super(List.of());
        this.account = account.value();
        setAuthenticated(true);
    }

    public AccountId account() {
        return new AccountId(account);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return account.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YoungPersonToken token && account.equals(token.account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
