package se.minimaria.law;

import java.util.Optional;

/** A rule about what may pass between authorities; it answers only the questions that it is about. */
non-sealed interface DisclosureRule extends LegalRule {

    Optional<DisclosureVerdict> answer(DisclosureQuestion question);
}
