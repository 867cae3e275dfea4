package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.FileId;
import se.minimaria.person.LanguageNeed.Wish;
import se.minimaria.person.Reach.WhyNot;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Nobody is written to who has not chosen it, and a protected person only after asking for it. */
@MinimariaTest
class HowToReachIT {

    private static final Phone MOBILE = new Phone("+46701740605");

    @Autowired
    HowToReach reaching;

    @Autowired
    ChooseContact choosing;

    @Autowired
    ProtectIdentity protecting;

    @Autowired
    CareTeam team;

    @Autowired
    OpenFile openFile;

    private FileId file = FileId.next();

    @BeforeEach
    void open() {
        file = Access.as(
                Cast.RONJA,
                () -> openFile.open(Cast.REGION, Cast.young(Cast.someone()), Set.of(Cast.RONJA.assignment())));
    }

    @Test
    void answersWithAnAddressOnlyForAChosenMessage() {
        assertThat(reach(Cast.system(Cast.REGION)).whyNot()).containsExactly(WhyNot.NOT_ASKED);

        choose(Channel.CALL, false, false);
        assertThat(reach(Cast.RONJA).whyNot()).containsExactly(WhyNot.BY_PEOPLE);
        assertThat(reach(Cast.RONJA).address()).isEmpty();
        choose(Channel.SMS, false, false);
        assertThat(reach(Cast.RONJA).address()).contains(MOBILE.canonical());
        assertThat(reach(Cast.system(Cast.REGION)).whyNot()).isEmpty();
        choose(Channel.NOTHING, true, false);
        assertThat(reach(Cast.RONJA).whyNot()).containsExactly(WhyNot.WANTS_NOTHING, WhyNot.OPTED_OUT);
        assertThat(Access.as(Cast.RONJA, () -> choosing.ways(file)))
                .extracting(one -> one.what().channel())
                .containsExactly(Channel.NOTHING, Channel.SMS, Channel.CALL);
    }

    @Test
    void writesToAProtectedPersonOnlyWhenAskedTo() {
        choose(Channel.SMS, false, false);
        Access.run(Cast.RONJA, () -> protecting.set(file, Protection.MARKED, "Visade beslut"));

        assertThat(reach(Cast.system(Cast.REGION)).whyNot()).containsExactly(WhyNot.PROTECTED);
        assertThat(reach(Cast.system(Cast.REGION)).address()).isEmpty();

        choose(Channel.SMS, false, true);
        assertThat(reach(Cast.system(Cast.REGION)).address()).contains(MOBILE.canonical());
    }

    @Test
    void isForThoseWhoMayOpenTheFile() {
        choose(Channel.SMS, false, false);

        assertThat(reach(Cast.DORIS).whyNot()).containsExactly(WhyNot.NOT_ASKED);
        assertThat(reach(Cast.KIM).whyNot()).containsExactly(WhyNot.NO_FILE);
        assertThat(reach(Cast.system(Cast.FALUN)).whyNot()).containsExactly(WhyNot.NO_FILE);
        assertThat(Access.as(Cast.DORIS, () -> choosing.ways(file))).isEmpty();
        var way = way(Channel.CALL, false, false);
        assertThat(Access.as(Cast.DORIS, () -> choosing.choose(file, way))).isFalse();
        Access.as(Cast.DORIS, () -> team.enterInEmergency(file, "Svarar inte, risk för liv"));
        assertThat(reach(Cast.DORIS).channel()).contains(Channel.SMS);
        assertThat(Access.as(Cast.DORIS, () -> choosing.choose(file, way))).isFalse();
        assertThat(Access.as(Cast.DORIS, () -> choosing.speak(file, LanguageNeed.UNASKED)))
                .isFalse();
    }

    @Test
    void keepsTheLanguageAndWritesTheSameOnce() {
        var somali = new LanguageNeed("so", Interpreter.SPOKEN, Wish.WOMAN);
        assertThat(Access.as(Cast.RONJA, () -> choosing.language(file))).isEqualTo(Optional.empty());

        Access.run(Cast.RONJA, () -> choosing.speak(file, somali));
        Access.run(Cast.RONJA, () -> choosing.speak(file, somali));
        choose(Channel.CALL, false, false);
        choose(Channel.CALL, false, false);

        assertThat(reach(Cast.system(Cast.REGION)).language()).isEqualTo("so");
        assertThat(Access.as(Cast.RONJA, () -> choosing.languages(file))).hasSize(1);
        assertThat(Access.as(Cast.RONJA, () -> choosing.ways(file))).hasSize(1);
    }

    private Reach reach(AccessContext who) {
        return Access.as(who, () -> reaching.of(file));
    }

    private void choose(Channel channel, boolean noMessages, boolean despite) {
        assertThat(Access.as(Cast.RONJA, () -> choosing.choose(file, way(channel, noMessages, despite))))
                .isTrue();
    }

    private static ContactWay way(Channel channel, boolean noMessages, boolean despite) {
        return new ContactWay(channel, MOBILE, null, true, false, noMessages, despite, SafeTimes.ANY, "");
    }
}
