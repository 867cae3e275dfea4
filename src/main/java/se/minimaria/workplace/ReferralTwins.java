package se.minimaria.workplace;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.minimaria.person.FindDuplicates;
import se.minimaria.person.Sought;
import se.minimaria.referral.Letter;
import se.minimaria.referral.ReadReferral.Dossier;

/** The files that may be about whoever a referral is about. An offer; a person decides. */
@Component
class ReferralTwins {

    private final FindDuplicates duplicates;

    ReferralTwins(FindDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    List<IdentityPages.Twin> of(Dossier dossier, Speech speech) {
        return dossier.letter().stream()
                .flatMap(letter -> duplicates.of(sought(letter)).stream())
                .map(one -> IdentityPages.Twin.of(one, speech))
                .toList();
    }

    private static Sought sought(Letter letter) {
        return new Sought(
                letter.person(),
                letter.birthDate(),
                letter.born().map(day -> OptionalInt.of(day.getYear())).orElseGet(OptionalInt::empty),
                letter.numberAsWritten().map(Set::of).orElseGet(Set::of),
                Set.of());
    }
}
