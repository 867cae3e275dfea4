package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessLog;
import se.minimaria.access.FileId;
import se.minimaria.access.Purpose;
import se.minimaria.person.FileOpening.NotThere;
import se.minimaria.person.FileOpening.Opened;
import se.minimaria.person.ProtectResult.Done;
import se.minimaria.person.ProtectResult.NotTheirs;
import se.minimaria.person.ProtectResult.ReasonTooShort;
import se.minimaria.person.SearchResult.Found;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

@MinimariaTest
class ProtectIdentityIT {

    private static final String WHY = "Visade beslut från Skatteverket";

    @Autowired
    ProtectIdentity protecting;

    @Autowired
    OpenFile openFile;

    @Autowired
    ReadFile readFile;

    @Autowired
    FindFiles find;

    @Autowired
    CareTeam team;

    @Autowired
    AccessLog log;

    @Autowired
    Cast cast;

    private final PersonName name = Cast.someone();

    @Test
    void hidesTheFileFromColleaguesAndTellsInTheLog() {
        var file = open(false);
        assertThat(found(Cast.DORIS)).contains(file);

        assertThat(set(Cast.RONJA, file, Protection.MARKED)).isEqualTo(new Done(Protection.MARKED));

        assertThat(found(Cast.DORIS)).isEmpty();
        assertThat(read(Cast.DORIS, file)).isInstanceOf(NotThere.class);
        assertThat(found(Cast.RONJA)).contains(file);
        assertThat(logged(file)).contains("Ronja Exempelsson protection set protection");
    }

    @Test
    void isLiftedByTheTeamWithAReasonThatStays() {
        var file = open(false);
        set(Cast.RONJA, file, Protection.FICTITIOUS);

        assertThat(set(Cast.RONJA, file, Protection.NONE)).isEqualTo(new Done(Protection.NONE));

        assertThat(found(Cast.DORIS)).contains(file);
        assertThat(Access.as(Cast.RONJA, () -> protecting.history(file)))
                .extracting(ProtectionMark::protection, ProtectionMark::reason, ProtectionMark::by)
                .containsExactly(
                        tuple(Protection.NONE, WHY, "Ronja Exempelsson"),
                        tuple(Protection.FICTITIOUS, WHY, "Ronja Exempelsson"));
        assertThat(logged(file)).contains("Ronja Exempelsson protection lifted protection");
    }

    @Test
    void asksForAReasonAndIsNotForColleaguesOrAnEmergency() {
        var file = open(false);

        assertThat(Access.as(Cast.RONJA, () -> protecting.set(file, Protection.MARKED, " kort ")))
                .isInstanceOf(ReasonTooShort.class);
        assertThat(set(Cast.DORIS, file, Protection.MARKED)).isInstanceOf(NotTheirs.class);
        Access.as(Cast.DORIS, () -> team.enterInEmergency(file, "Svarar inte, risk för liv"));
        assertThat(set(Cast.DORIS, file, Protection.MARKED)).isInstanceOf(NotTheirs.class);
        assertThat(set(Cast.KIM, file, Protection.MARKED)).isInstanceOf(NotTheirs.class);
        assertThat(read(Cast.RONJA, file))
                .isInstanceOfSatisfying(
                        Opened.class,
                        opened -> assertThat(opened.file().protection()).isEqualTo(Protection.NONE));
        assertThat(Access.as(Cast.KIM, () -> protecting.history(file))).isEmpty();
    }

    @Test
    void closesAFileThatWasOpenToItsClinicAndKeepsWhoeverMarkedIt() {
        var file = open(true);

        assertThat(set(Cast.DORIS, file, Protection.MARKED)).isEqualTo(new Done(Protection.MARKED));

        assertThat(read(Cast.DORIS, file)).isInstanceOfSatisfying(Opened.class, opened -> {
            assertThat(opened.file().openToClinic()).isFalse();
            assertThat(opened.file().protection()).isEqualTo(Protection.MARKED);
        });
        assertThat(read(Cast.RONJA, file)).isInstanceOf(Opened.class);
        assertThat(read(Cast.SAMI_AT_REGION, file)).isInstanceOf(NotThere.class);
    }

    @Test
    void isDecidedOnceHoweverOftenItIsSent() {
        var file = open(false);
        set(Cast.RONJA, file, Protection.MARKED);
        set(Cast.RONJA, file, Protection.MARKED);

        assertThat(Access.as(Cast.RONJA, () -> protecting.history(file))).hasSize(1);
    }

    private FileId open(boolean openToClinic) {
        var file = Cast.young(name, Protection.NONE, false, openToClinic);
        return Access.as(Cast.RONJA, () -> openFile.open(Cast.REGION, file, Set.of(Cast.RONJA.assignment())));
    }

    private ProtectResult set(OnDuty who, FileId file, Protection protection) {
        return Access.as(who, () -> protecting.set(file, protection, WHY));
    }

    private FileOpening read(OnDuty who, FileId file) {
        return Access.as(who, () -> readFile.read(file, Purpose.CARE));
    }

    private List<FileId> found(OnDuty who) {
        return ((Found) Access.as(who, () -> find.find(name.full())))
                .hits().stream().map(FileHit::file).toList();
    }

    private List<String> logged(FileId file) {
        return Access.as(
                Cast.RONJA,
                () -> cast.inTransaction(database -> log.about(Cast.REGION, file, Optional.empty(), 50).stream()
                        .map(row -> row.actorName() + " " + row.objectKind() + " " + row.action() + " " + row.purpose())
                        .toList()));
    }
}
