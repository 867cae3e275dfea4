package se.minimaria.law;

import se.minimaria.law.AskingAtTheDoor.Asked;

/** A rule about what may be asked of somebody who hands a young person over. */
non-sealed interface AskingRule extends LegalRule {

    boolean forbids(Asked asked);
}
