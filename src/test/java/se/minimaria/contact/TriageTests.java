package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.minimaria.contact.Triage.Children;
import se.minimaria.contact.Triage.Danger;
import se.minimaria.contact.Triage.First;
import se.minimaria.contact.Triage.Suicidal;
import se.minimaria.contact.Triage.Use;

class TriageTests {

    @Test
    void isAcuteInDangerAndAtThoughtsOfNotWantingToLive() {
        assertThat(triage(Danger.YES, Suicidal.NO, Use.SELDOM, Children.NO).priority())
                .isEqualTo(Priority.ACUTE);
        assertThat(triage(Danger.NO, Suicidal.YES, Use.SELDOM, Children.NO).priority())
                .isEqualTo(Priority.ACUTE);
    }

    @Test
    void cannotWaitLongInDoubtWithAChildInDangerOrDailyUse() {
        assertThat(triage(Danger.UNCLEAR, Suicidal.NO, Use.SELDOM, Children.NO).priority())
                .isEqualTo(Priority.SOON);
        assertThat(triage(Danger.NO, Suicidal.NO, Use.DAILY, Children.NO).priority())
                .isEqualTo(Priority.SOON);
        assertThat(triage(Danger.NO, Suicidal.NO, Use.SELDOM, Children.UNCLEAR).priority())
                .isEqualTo(Priority.SOON);
        assertThat(triage(Danger.NO, Suicidal.NO, Use.SELDOM, Children.YES).priority())
                .isEqualTo(Priority.SOON);
    }

    @Test
    void isNotHeldUpByAQuestionThatWasNotAskedButOwesIt() {
        var triage = triage(Danger.NO, Suicidal.NOT_ASKED, Use.WEEKLY, Children.NO);
        assertThat(triage.priority()).isEqualTo(Priority.NORMAL);
        assertThat(triage.owesQuestion()).isTrue();
        assertThat(triage(Danger.NO, Suicidal.NO, Use.WEEKLY, Children.NO).owesQuestion())
                .isFalse();
    }

    @Test
    void comesBackFromWhatIsStored() {
        var triage = triage(Danger.UNCLEAR, Suicidal.NOT_ASKED, Use.DAILY, Children.YES);
        assertThat(Triage.of(triage.code())).isEqualTo(triage);
    }

    private static Triage triage(Danger danger, Suicidal suicidal, Use use, Children children) {
        return new Triage(danger, suicidal, use, children, First.SOCIAL_WORKER);
    }
}
