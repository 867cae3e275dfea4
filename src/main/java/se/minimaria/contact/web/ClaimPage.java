package se.minimaria.contact.web;

import java.util.List;
import se.minimaria.web.Option;

/**
 * What would move where, before a name is given.
 *
 * @param known whether a name was given to that authority before, so that no name is asked for
 * @param visits the times that go along, in words
 * @param authority who gets the name
 * @param threadMoves whether the thread goes along
 * @param threadAuthority where the thread lies
 */
record ClaimPage(
        boolean known,
        List<String> visits,
        Authority authority,
        boolean journal,
        boolean threadMoves,
        Authority threadAuthority,
        List<Option> sexes,
        List<Option> homes,
        List<Option> whose,
        List<Option> protections) {

    ClaimPage {
        visits = List.copyOf(visits);
        sexes = List.copyOf(sexes);
        homes = List.copyOf(homes);
        whose = List.copyOf(whose);
        protections = List.copyOf(protections);
    }
}
