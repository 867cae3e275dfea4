package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.person.IdentityResult.Done;
import se.minimaria.person.IdentityResult.NotTheirs;
import se.minimaria.person.IdentityResult.ReasonTooShort;
import se.minimaria.person.SearchResult.Found;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Who a file is about is a history: of proof, of numbers and of names. */
@MinimariaTest
class KeepIdentityIT {

    private static final String WHY = "Har fått personnummer";
    private static final LocalDate BORN = LocalDate.parse("2009-03-01");

    /** Skatteverket's test serials. */
    private static final IdentityNumber NUMBER = IdentityNumber.ofCanonical("200903012383");

    @Autowired
    KeepIdentity keeping;

    @Autowired
    OpenFile openFile;

    @Autowired
    ReadFile readFile;

    @Autowired
    FindFiles find;

    @Autowired
    CareTeam team;

    @Autowired
    ProtectIdentity protecting;

    @Autowired
    AccessLog log;

    @Autowired
    Cast cast;

    private final PersonName name = Cast.someone();

    @Test
    void isStatedUntilSomebodyHasSeenProofAndAgainAfterAChange() {
        var file = open(false);
        assertThat(known(file).level()).isEqualTo(IdentityLevel.STATED);

        verify(Cast.RONJA, file);
        assertThat(known(file).level()).isEqualTo(IdentityLevel.VERIFIED);
        number(Cast.RONJA, file, NUMBER, Optional.empty());
        assertThat(known(file).level()).isEqualTo(IdentityLevel.STATED);
        rename(file, new PersonName("Ny", name.family()), Optional.of(Proof.E_ID));
        assertThat(known(file).level()).isEqualTo(IdentityLevel.VERIFIED);
        rename(file, new PersonName("Nyare", name.family()), Optional.empty());
        assertThat(known(file).level()).isEqualTo(IdentityLevel.STATED);

        assertThat(known(file).marks())
                .extracting(IdentityMark::proof, IdentityMark::by)
                .containsExactly(
                        tuple(Optional.empty(), "Ronja Exempelsson"),
                        tuple(Optional.of(Proof.E_ID), "Ronja Exempelsson"),
                        tuple(Optional.empty(), "Ronja Exempelsson"),
                        tuple(Optional.of(Proof.DOCUMENT), "Ronja Exempelsson"));
        assertThat(logged(file))
                .contains("identity verified", "identity numbered", "identity unverified", "identity renamed");
    }

    @Test
    void keepsEveryNumberWithItsTimeAndReasonAndTouchesNoBirthDate() {
        var file = open(false);
        rename(file, name, Optional.empty());
        assertThat(Access.as(Cast.RONJA, () -> keeping.reserve(file, "Har inget nummer än")))
                .isEqualTo(new Done());
        var reserve = known(file).number().orElseThrow();
        assertThat(reserve).isInstanceOf(ReserveNumber.class);

        number(Cast.RONJA, file, IdentityNumber.ofCanonical("200903022390"), Optional.empty());

        assertThat(known(file).numbers())
                .extracting(one -> one.number().kind(), one -> one.until().isPresent(), HeldNumber::reason)
                .containsExactly(
                        tuple("personnummer", false, Optional.of(WHY)),
                        tuple("reserve", true, Optional.of("Har inget nummer än")));
        assertThat(read(file).birthDate()).contains(BORN);
        assertThat(found(Cast.DORIS, reserve.canonical())).contains(file);
    }

    @Test
    void isFoundUnderAFormerNameUnlessProtected() {
        var file = open(false);
        var other = Cast.someone();

        rename(file, other, Optional.empty());

        assertThat(found(Cast.DORIS, name.full())).containsExactly(file);
        assertThat(found(Cast.DORIS, name.family())).containsExactly(file);
        assertThat(found(Cast.DORIS, other.full())).containsExactly(file);
        assertThat(found(Cast.KIM, name.full())).isEmpty();
        assertThat(known(file).former()).extracting(FormerPerson::name).containsExactly(name);

        Access.run(Cast.RONJA, () -> protecting.set(file, Protection.FICTITIOUS, "Visade beslut från polisen"));
        assertThat(found(Cast.DORIS, name.full())).isEmpty();
        assertThat(found(Cast.RONJA, name.full())).isEmpty();
        assertThat(found(Cast.RONJA, other.full())).containsExactly(file);
        assertThat(Access.as(Cast.DORIS, () -> keeping.of(file).former())).isEmpty();
    }

    @Test
    void asksForAReasonAndIsNotForOthersOrAnEmergency() {
        var file = open(false);

        assertThat(Access.as(Cast.RONJA, () -> keeping.number(file, NUMBER, " kort ", Optional.empty())))
                .isInstanceOf(ReasonTooShort.class);
        assertThat(verify(Cast.DORIS, file)).isInstanceOf(NotTheirs.class);
        Access.as(Cast.DORIS, () -> team.enterInEmergency(file, "Svarar inte, risk för liv"));
        assertThat(verify(Cast.DORIS, file)).isInstanceOf(NotTheirs.class);
        assertThat(number(Cast.DORIS, file, NUMBER, Optional.empty())).isInstanceOf(NotTheirs.class);
        assertThat(number(Cast.KIM, file, NUMBER, Optional.empty())).isInstanceOf(NotTheirs.class);
        assertThat(known(file).numbers()).isEmpty();
        assertThat(known(file).level()).isEqualTo(IdentityLevel.STATED);
    }

    @Test
    void letsAColleagueOfAnOpenFileChangeItAndTakePartFromThenOn() {
        var file = open(true);

        assertThat(Access.as(Cast.DORIS, () -> keeping.rename(file, Cast.someone(), BORN, null, Optional.empty())))
                .isEqualTo(new Done());

        assertThat(Access.as(Cast.RONJA, () -> team.of(file))).contains(Cast.DORIS.assignment());
        assertThat(read(file).name()).isNotEqualTo(name);
    }

    @Test
    void isOneChangeHoweverOftenAndFastItIsSent() throws Exception {
        var file = open(false);
        Callable<IdentityResult> send = () -> number(Cast.RONJA, file, NUMBER, Optional.empty());
        Callable<IdentityResult> renaming = () -> rename(file, new PersonName("Ny", "Namnsson"), Optional.empty());

        try (var two = Executors.newFixedThreadPool(4)) {
            for (var done : two.invokeAll(List.of(send, send, renaming, renaming))) {
                assertThat(done.get()).isEqualTo(new Done());
            }
        }

        assertThat(known(file).numbers()).hasSize(1);
        assertThat(known(file).former()).hasSize(1);
    }

    private FileId open(boolean openToClinic) {
        var file = Cast.young(name, Protection.NONE, false, openToClinic);
        return Access.as(Cast.RONJA, () -> openFile.open(Cast.REGION, file, Set.of(Cast.RONJA.assignment())));
    }

    private IdentityResult verify(OnDuty who, FileId file) {
        return Access.as(who, () -> keeping.verify(file, Proof.DOCUMENT));
    }

    private IdentityResult number(OnDuty who, FileId file, IdentityNumber number, Optional<Proof> proof) {
        return Access.as(who, () -> keeping.number(file, number, WHY, proof));
    }

    private IdentityResult rename(FileId file, PersonName to, Optional<Proof> proof) {
        return Access.as(Cast.RONJA, () -> keeping.rename(file, to, BORN, null, proof));
    }

    private KnownIdentity known(FileId file) {
        return Access.as(Cast.RONJA, () -> keeping.of(file));
    }

    private ClientFile read(FileId file) {
        return ((FileOpening.Opened) Access.as(Cast.RONJA, () -> readFile.read(file, Purpose.CARE))).file();
    }

    private List<FileId> found(OnDuty who, String typed) {
        return ((Found) Access.as(who, () -> find.find(typed)))
                .hits().stream().map(FileHit::file).toList();
    }

    private List<String> logged(FileId file) {
        return Access.as(
                Cast.RONJA,
                () -> cast.inTransaction(database -> log.about(Cast.REGION, file, Optional.empty(), 50).stream()
                        .map(row -> row.objectKind() + " " + row.action())
                        .toList()));
    }
}
