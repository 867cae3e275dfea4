package se.minimaria.workplace;

import java.util.List;
import java.util.Optional;
import se.minimaria.network.MunicipalityCode;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.person.Protection;

/** The social boards to choose from as that of where a person lives. */
final class Homes {

    private Homes() {}

    /** The one that is known; for a protected person all of them, so that the choice does not say which it is. */
    static List<PrincipalId> of(Protection protection, Optional<MunicipalityCode> home, Network network) {
        return protection == Protection.NONE
                ? home.map(code -> network.homeOf(code).id()).stream().toList()
                : network.municipalities().stream()
                        .map(one -> network.homeOf(one.code()).id())
                        .toList();
    }
}
