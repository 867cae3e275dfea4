package se.minimaria.law;

import java.util.Optional;

/** A rule about who reads a young person's record on the pages of their own. */
non-sealed interface AccessRule extends LegalRule {

    Optional<RecordReader> reader(RecordAccessByAge.Question question);
}
