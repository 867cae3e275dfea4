package se.minimaria.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.minimaria.contact.Triage.Question;
import se.minimaria.contact.Triage.Said;
import se.minimaria.network.Profession;

/** What the answers come to. */
class TriageTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DANGER,     ACUTE,  CALL,    NURSE
            SUICIDAL,   ACUTE,  CALL,    NURSE
            SUBSTANCES, SOON,   VISIT,   NURSE
            GAMBLING,   NORMAL, MESSAGE, SOCIAL_WORKER
            MOOD,       NORMAL, MESSAGE, PSYCHOLOGIST
            HOME,       SOON,   VISIT,   SOCIAL_WORKER
            CHILDREN,   SOON,   VISIT,   SOCIAL_WORKER""")
    void oneYesAloneComesTo(Question question, Priority priority, Channel channel, Profession first) {
        var proposal = Proposal.of(calmBut(Map.of(question, Said.YES)), Concern.SELF);

        assertThat(proposal.priority()).isEqualTo(priority);
        assertThat(proposal.channel()).isEqualTo(channel);
        assertThat(proposal.first()).isEqualTo(first);
        assertThat(proposal.because()).isEqualTo(priority == Priority.NORMAL ? List.of() : List.of(question));
    }

    @Test
    void nothingPressesWhenEverythingIsAnsweredWithNo() {
        assertThat(Proposal.of(calmBut(Map.of()), Concern.SELF))
                .isEqualTo(new Proposal(Priority.NORMAL, List.of(), Channel.MESSAGE, Profession.SOCIAL_WORKER));
    }

    @Test
    void dangerThatNobodyHasAskedAboutCannotWaitLong() {
        var proposal = Proposal.of(Triage.UNASKED, Concern.SELF);
        assertThat(proposal.priority()).isEqualTo(Priority.SOON);
        assertThat(proposal.because()).containsExactly(Question.DANGER);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void noFurtherYesEverMakesItLessUrgent(Question further) {
        for (var question : Question.values()) {
            var one = Proposal.of(calmBut(Map.of(question, Said.YES)), Concern.SELF);
            var both = Proposal.of(
                    calmBut(
                            question == further
                                    ? Map.of(question, Said.YES)
                                    : Map.of(question, Said.YES, further, Said.YES)),
                    Concern.SELF);
            assertThat(both.priority()).isLessThanOrEqualTo(one.priority());
        }
    }

    @Test
    void isNotHeldUpByQuestionsThatWereNotAskedButOwesThem() {
        assertThat(Triage.UNASKED.owed()).containsExactly(Question.DANGER, Question.SUICIDAL);
        var asked = calmBut(Map.of(Question.SUICIDAL, Said.NOT_ASKED));
        assertThat(Proposal.of(asked, Concern.SELF).priority()).isEqualTo(Priority.NORMAL);
        assertThat(asked.owed()).containsExactly(Question.SUICIDAL);
        assertThat(calmBut(Map.of()).owed()).isEmpty();
    }

    @Test
    void relativesAreMetByTheMunicipalityWhateverTheyTellOfTheOther() {
        var mood = calmBut(Map.of(Question.MOOD, Said.YES, Question.SUBSTANCES, Said.YES));
        assertThat(Proposal.of(mood, Concern.RELATIVE).first()).isEqualTo(Profession.SOCIAL_WORKER);
        assertThat(Proposal.of(mood, Concern.OTHER).channel()).isEqualTo(Channel.CALL);
    }

    @Test
    void anotherPriorityAndAWayElsewhereWantAReason() {
        var triage = calmBut(Map.of());
        var proposal = Proposal.of(triage, Concern.SELF);

        assertThat(Judgement.asProposed(triage, "").wantsReason(proposal)).isFalse();
        assertThat(judged(triage, Priority.NORMAL, null, " ").wantsReason(proposal))
                .isFalse();
        assertThat(judged(triage, Priority.ACUTE, null, " ").wantsReason(proposal))
                .isTrue();
        assertThat(judged(triage, Priority.ACUTE, null, "Rösten").wantsReason(proposal))
                .isFalse();
        assertThat(judged(triage, null, Elsewhere.EMERGENCY, "").wantsReason(proposal))
                .isTrue();
    }

    @Test
    void comesBackFromWhatIsStored() {
        var triage = calmBut(Map.of(Question.DANGER, Said.NOT_ASKED, Question.CHILDREN, Said.YES));
        assertThat(Triage.of(triage.code())).isEqualTo(triage);
        assertThat(triage.code()).isEqualTo("not-asked no no no no no yes");
    }

    private static Judgement judged(
            Triage triage, @Nullable Priority priority, @Nullable Elsewhere beyond, String reason) {
        return new Judgement(
                triage,
                Optional.ofNullable(priority),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(beyond),
                reason);
    }

    private static Triage calmBut(Map<Question, Said> answers) {
        var triage = Triage.of(Collections.nCopies(Question.values().length, Said.NO));
        for (var answer : answers.entrySet()) {
            triage = triage.with(answer.getKey(), answer.getValue());
        }
        return triage;
    }
}
