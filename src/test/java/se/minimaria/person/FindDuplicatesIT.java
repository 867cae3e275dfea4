package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.person.Candidate.Reason;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Files that may be about one person, with reasons; never one that whoever asks may not know of. */
@MinimariaTest
class FindDuplicatesIT {

    private static final LocalDate BORN = LocalDate.parse("2009-03-01");

    @Autowired
    FindDuplicates duplicates;

    @Autowired
    OpenFile openFile;

    @Autowired
    Identifiers identifiers;

    @Autowired
    KeepIdentity keeping;

    @Autowired
    ChooseContact choosing;

    private final PersonName name = Cast.someone();

    @Test
    void findsTheSamePersonWrittenOtherwise() {
        var file = open(Cast.RONJA, name, Protection.NONE, false);

        assertThat(reasons(Cast.DORIS, sought(name, BORN))).containsExactly(Reason.SAME_NAME_AND_BIRTH);
        assertThat(reasons(Cast.DORIS, sought(name, null))).containsExactly(Reason.SAME_NAME);
        assertThat(reasons(Cast.DORIS, sought(new PersonName(name.family(), name.given()), BORN)))
                .containsExactly(Reason.SWAPPED_NAMES);
        assertThat(reasons(Cast.DORIS, sought(new PersonName(name.given() + "x", name.family()), null)))
                .containsExactly(Reason.ALMOST_SAME_NAME);
        assertThat(reasons(Cast.DORIS, sought(new PersonName(name.given(), "X" + name.family()), BORN)))
                .containsExactly(Reason.ALMOST_SAME_NAME);
        assertThat(find(Cast.DORIS, sought(name, BORN))).singleElement().satisfies(one -> {
            assertThat(one.hit().file()).isEqualTo(file);
            assertThat(one.hit().opens()).isFalse();
        });
        assertThat(find(Cast.RONJA, sought(name, BORN)).getFirst().hit().opens())
                .isTrue();
    }

    @Test
    void takesNobodyElseForThem() {
        open(Cast.RONJA, name, Protection.NONE, false);

        assertThat(find(Cast.DORIS, sought(name, BORN.plusDays(1)))).isEmpty();
        assertThat(find(Cast.DORIS, new Sought(name, null, OptionalInt.of(2008), Set.of(), Set.of())))
                .isEmpty();
        assertThat(find(Cast.DORIS, sought(new PersonName("Helt", name.family()), BORN)))
                .isEmpty();
        assertThat(find(Cast.KIM, sought(name, BORN))).as("another authority").isEmpty();
    }

    @Test
    void findsByNumbersAlsoFormerOnesAndByFormerNames() {
        var file = open(Cast.RONJA, name, Protection.NONE, false);
        var first = ReserveNumber.ofSerial(1_000 + (int) (Math.random() * 900_000_000));
        Access.run(Cast.RONJA, () -> identifiers.add(file, first));
        Access.run(Cast.RONJA, () -> identifiers.add(file, first.next()));
        var other = Cast.someone();
        Access.run(Cast.RONJA, () -> keeping.rename(file, other, BORN, null, Optional.empty()));

        assertThat(reasons(Cast.DORIS, by(Cast.someone(), first))).containsExactly(Reason.FORMER_NUMBER);
        assertThat(reasons(Cast.DORIS, by(Cast.someone(), first.next()))).containsExactly(Reason.SAME_NUMBER);
        assertThat(reasons(Cast.DORIS, by(other, first))).containsExactly(Reason.FORMER_NUMBER, Reason.SAME_NAME);
        assertThat(reasons(Cast.DORIS, sought(name, BORN))).containsExactly(Reason.FORMER_NAME);
        assertThat(find(Cast.KIM, by(other, first))).isEmpty();
    }

    @Test
    void showsProtectedPeopleAndRelativesToTheirTeamOnly() {
        var marked = open(Cast.RONJA, name, Protection.MARKED, false);
        var relative = open(Cast.RONJA, name, Protection.NONE, true);

        assertThat(find(Cast.DORIS, sought(name, BORN))).isEmpty();
        assertThat(find(Cast.SAMI_AT_REGION, sought(name, BORN))).isEmpty();
        assertThat(find(Cast.RONJA, sought(name, BORN)))
                .extracting(one -> one.hit().file())
                .containsExactlyInAnyOrder(marked, relative);
        assertThat(pairs(Cast.RONJA))
                .noneMatch(pair -> pair.one().equals(marked) || pair.other().equals(marked));
    }

    @Test
    void findsTheSameTelephoneAmongFilesThatOpenOnly() {
        var digits = String.valueOf(1_000_000 + (int) (Math.random() * 8_999_999));
        var phone = new Phone("+4677" + digits);
        var one = open(Cast.RONJA, name, Protection.NONE, false);
        var other = open(Cast.RONJA, Cast.someone(), Protection.NONE, false);
        for (var file : List.of(one, other)) {
            Access.run(
                    Cast.RONJA,
                    () -> choosing.choose(
                            file,
                            new ContactWay(Channel.CALL, phone, null, false, false, false, false, SafeTimes.ANY, "")));
        }
        var sought = new Sought(Cast.someone(), null, OptionalInt.empty(), Set.of(), Set.of(phone.canonical()));

        assertThat(find(Cast.RONJA, sought))
                .hasSize(2)
                .allMatch(found -> found.reasons().contains(Reason.SAME_PHONE));
        assertThat(find(Cast.DORIS, sought)).isEmpty();
    }

    @Test
    void listsPairsOfTheOwnStoreAndShowsAtMostFiveCandidates() {
        var files = IntStream.range(0, 7)
                .mapToObj(n -> open(Cast.RONJA, name, Protection.NONE, false))
                .toList();
        var number = ReserveNumber.ofSerial(1_000 + (int) (Math.random() * 900_000_000));
        Access.run(Cast.RONJA, () -> identifiers.add(files.getLast(), number));

        var found = find(Cast.DORIS, by(name, number));
        assertThat(found).hasSize(FindDuplicates.AT_MOST);
        assertThat(found.getFirst().hit().file())
                .as("the strongest reason first")
                .isEqualTo(files.getLast());
        assertThat(pairs(Cast.SAMI_AT_FALUN))
                .noneMatch(pair -> files.contains(pair.one()) || files.contains(pair.other()));
    }

    private FileId open(OnDuty who, PersonName called, Protection protection, boolean relative) {
        var file = new NewFile(
                called, BORN, null, null, null, protection, relative, Cast.FALUN_CLINIC, false, OpenedBy.STAFF);
        return Access.as(who, () -> openFile.open(who.principal(), file, Set.of(who.assignment())));
    }

    private static Sought sought(PersonName name, @Nullable LocalDate born) {
        return new Sought(
                name, born, born == null ? OptionalInt.empty() : OptionalInt.of(born.getYear()), Set.of(), Set.of());
    }

    private static Sought by(PersonName name, IdentityNumber number) {
        return new Sought(name, null, OptionalInt.empty(), Set.of(number.canonical()), Set.of());
    }

    private List<Candidate> find(OnDuty who, Sought sought) {
        return Access.as(who, () -> duplicates.of(sought));
    }

    private Set<Reason> reasons(OnDuty who, Sought sought) {
        var found = find(who, sought);
        assertThat(found).hasSize(1);
        return found.getFirst().reasons();
    }

    private List<FindDuplicates.Pair> pairs(OnDuty who) {
        return Access.as(who, duplicates::pairs);
    }
}
