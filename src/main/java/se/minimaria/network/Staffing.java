package se.minimaria.network;

import java.util.List;

/**
 * How much of a profession a main clinic has, and who employs it.
 *
 * @param percent of one full-time post; 400 is four posts
 * @param employers one principal, or two for a shared post. A shared post never adds up two authorisations: whoever holds
 *     it works under one assignment at a time
 */
public record Staffing(Profession profession, int percent, List<PrincipalId> employers, Origin origin) {

    public Staffing {
        employers = List.copyOf(employers);
    }

    /** Whether the post is shared between authorities (delad tjänst). */
    public boolean shared() {
        return employers.size() > 1;
    }
}
