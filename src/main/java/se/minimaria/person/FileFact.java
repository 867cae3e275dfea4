package se.minimaria.person;

import java.util.Optional;
import java.util.OptionalInt;
import se.minimaria.network.MunicipalityCode;

/** What follow-up may know of a file: nothing that names anybody. */
public record FileFact(
        Optional<LegalSex> sex, OptionalInt birthYear, Optional<MunicipalityCode> home, Protection protection) {}
