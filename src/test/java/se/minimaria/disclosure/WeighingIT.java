package se.minimaria.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.disclosure.Scene.section;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.RONJA;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.law.About;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.law.Door;
import se.minimaria.law.Topic;
import se.minimaria.record.DraftSection;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Where no yes carries: need for necessary care, which somebody has to weigh and answer for. */
@MinimariaTest
class WeighingIT {

    @Autowired
    Scene scene;

    @Autowired
    Cast cast;

    @Autowired
    PreviewDisclosure preview;

    @Test
    void sendsWithoutAYesWhenTheDeciderSaysWhyItIsNeeded() {
        var file = scene.file(RONJA, "Noor", 16);

        var done = scene.signed(RONJA, file, section("Mående", Topic.WELLBEING, FALUN, "Behövs för boendet."));

        assertThat(done.passages().getFirst().sent()).isTrue();
        assertThat(kept(file)).containsExactly("permitted OSL_25_12 Behövs för boendet.");
    }

    @Test
    void keepsTheSectionWhenTheDeciderDidNotSayWhyItIsNeeded() {
        var file = scene.file(RONJA, "Sixten", 16);

        assertThat(preview(RONJA, file, Topic.WELLBEING, null)).isInstanceOf(DisclosureVerdict.PersonDecides.class);
        var done = scene.signed(
                RONJA, file, section("Mående", Topic.WELLBEING, FALUN), section("Sömn", Topic.SLEEP, FALUN, "  "));

        assertThat(done.passages()).allSatisfy(passage -> {
            assertThat(passage.sent()).isFalse();
            assertThat(passage.verdict())
                    .isInstanceOfSatisfying(
                            DisclosureVerdict.RefusedWithDoors.class,
                            refused -> assertThat(refused.doors()).startsWith(Door.WEIGH_NEED));
        });
    }

    @Test
    void opensNothingForAnAdultOnNeedAlone() {
        var file = scene.file(RONJA, "Majken", 18);

        var done = scene.signed(RONJA, file, section("Droger", Topic.SUBSTANCES, FALUN, "Behövs."));

        assertThat(done.passages().getFirst().sent()).isFalse();
        assertThat(kept(file)).containsExactly("refused null null");
    }

    @Test
    void takesTheStricterAgeWhenTheBirthDateIsNotKnown() {
        var file = scene.file(RONJA, "Okänd", null);

        var need = scene.signed(RONJA, file, section("Droger", Topic.SUBSTANCES, FALUN, "Behövs."));
        scene.yes(RONJA, file, FALUN, Topic.SLEEP);
        var yes = scene.signed(RONJA, file, section("Sömn", Topic.SLEEP, FALUN));

        assertThat(need.passages().getFirst().sent()).isFalse();
        assertThat(yes.passages().getFirst().sent()).isTrue();
    }

    @Test
    void refusesWhatIsAboutSomebodyElseHoweverWideTheYes() {
        var file = scene.file(RONJA, "Tage", 16);
        scene.yes(RONJA, file, FALUN, Topic.FAMILY);
        var aboutMother = new DraftSection(
                "Familj", Topic.FAMILY, About.ANOTHER_PERSON, "Mamma dricker.", FALUN, "Behövs för vården.");

        var done = scene.signed(RONJA, file, aboutMother);

        assertThat(done.passages().getFirst().verdict().citation().ruleId()).isEqualTo("another-person");
    }

    private DisclosureVerdict preview(OnDuty by, FileId file, Topic topic, @Nullable String necessity) {
        return Access.as(by, () -> preview.preview(file, topic, About.SUBJECT_ONLY, FALUN, necessity));
    }

    private List<String> kept(FileId file) {
        return Access.as(
                RONJA,
                () -> cast.inTransaction(
                        db -> db.sql("select concat_ws(' ', verdict, coalesce(basis, 'null'), coalesce(reason, 'null'))"
                                        + " from disclosure.decision where file_id = :file")
                                .param("file", file.value())
                                .query(String.class)
                                .list()));
    }
}
