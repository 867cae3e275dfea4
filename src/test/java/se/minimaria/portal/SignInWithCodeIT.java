package se.minimaria.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.minimaria.testing.Cast.DORIS;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.KIM;
import static se.minimaria.testing.Cast.REGION;
import static se.minimaria.testing.Cast.RONJA;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.person.CareTeam;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.testing.Statements;

@MinimariaTest
class SignInWithCodeIT {

    @Autowired
    Guest guest;

    @Autowired
    Cast cast;

    @Autowired
    InviteYoungPerson invite;

    @Autowired
    SignInWithCode signIn;

    @Autowired
    CodeHashes hashes;

    @Autowired
    MyFiles files;

    @Autowired
    CareTeam team;

    @Autowired
    Clock clock;

    private FileId file = FileId.next();

    @BeforeEach
    void openAFile() {
        file = guest.file(RONJA);
    }

    @Test
    void leadsToTheFileOfTheCodeAndToNoOther() {
        var young = Guest.entered(enter(code()));
        guest.file(RONJA);

        assertThat(Access.as(young, files::all)).containsExactly(new LinkedFile(REGION, file));
    }

    @Test
    void keepsOfTheCodeOnlyAKeyedHash() {
        var code = code();
        var bare = code.replace("-", "");

        var rows = Access.as(
                RONJA,
                () -> cast.inTransaction(db -> db.sql("""
                        select row_to_json(i)::text from portal.invitation i where file_id = :file""")
                        .param("file", file.value())
                        .query(String.class)
                        .list()));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst()).doesNotContainIgnoringCase(bare).doesNotContainIgnoringCase(code);
        assertThat(rows.getFirst()).contains(hashes.of(code).orElseThrow());
    }

    @Test
    void spendsACodeOnce() {
        var code = code();

        assertThat(enter(code)).isInstanceOf(SignInResult.Entered.class);
        assertThat(enter(code)).isEqualTo(new SignInResult.NotThat());
    }

    @Test
    void leadsBackToTheSameAccountWithALaterCode() {
        var first = enter(code());

        assertThat(enter(code())).isEqualTo(first);
    }

    @Test
    void endsAnOlderCodeWhenANewerIsMadeAlsoByAColleague() {
        var older = code();
        Access.run(RONJA, () -> team.join(file, DORIS.assignment()));
        var newer = Access.as(DORIS, () -> invite.make(file));

        assertThat(enter(older)).isEqualTo(new SignInResult.NotThat());
        assertThat(enter(newer)).isInstanceOf(SignInResult.Entered.class);
    }

    @Test
    void refusesACodeThatIsTooOld() {
        var code = code();
        var late = clock.instant().plus(Duration.ofDays(7)).plusSeconds(1);

        WorldClock.at(late, () -> assertThat(enter(code)).isEqualTo(new SignInResult.NotThat()));
        assertThat(enter(code)).isInstanceOf(SignInResult.Entered.class);
    }

    @Test
    void runsTheSameStatementsForAWrongAnExpiredAndASpentCode() {
        var expired = code();
        var late = clock.instant().plus(Duration.ofDays(8));
        var wrong = Statements.during(() -> enter("00000-00000"));
        var old = new long[1];
        WorldClock.at(late, () -> old[0] = Statements.during(() -> enter(expired)));
        enter(expired);
        var spent = Statements.during(() -> enter(expired));

        assertThat(List.of(old[0], spent)).containsOnly(wrong);
        assertThat(wrong).isPositive();
    }

    @Test
    void retiresTheFourWordsOfTheThreadThatLedToTheFile() {
        var own = thread(file);
        var other = thread(guest.file(RONJA));
        enter(code());

        assertThat(hasWords(own)).isFalse();
        assertThat(hasWords(other)).isTrue();
    }

    @Test
    void leavesTheFourWordsAloneWhenTheCodeDoesNotWork() {
        var own = thread(file);
        var code = code();
        WorldClock.at(clock.instant().plus(Duration.ofDays(8)), () -> enter(code));

        assertThat(hasWords(own)).isTrue();
    }

    @Test
    void addsTheFileOfAnotherAuthorityToTheSamePages() {
        var young = Guest.entered(enter(code()));
        var akt = guest.file(KIM);
        var second = Access.as(KIM, () -> invite.make(akt));
        Access.run(Guest.holder(hashes, second), () -> signIn.addTo(young.account()));

        assertThat(Access.as(young, files::all))
                .containsExactlyInAnyOrder(new LinkedFile(REGION, file), new LinkedFile(FALUN, akt));
    }

    @Test
    void doesNotAddAFileThatHasPagesOfItsOwn() {
        var young = Guest.entered(enter(code()));
        var akt = guest.file(KIM);
        enter(Access.as(KIM, () -> invite.make(akt)));
        var second = Access.as(KIM, () -> invite.make(akt));

        assertThat(Access.as(Guest.holder(hashes, second), () -> signIn.addTo(young.account())))
                .isEqualTo(new SignInResult.BelongsElsewhere());
        assertThat(Access.as(young, files::all)).containsExactly(new LinkedFile(REGION, file));
        assertThat(enter(second)).isInstanceOf(SignInResult.Entered.class);
    }

    @Test
    void letsOnlyTheTeamInvite() {
        for (var stranger : List.of(DORIS, KIM)) {
            assertThatThrownBy(() -> Access.as(stranger, () -> invite.make(file)))
                    .isInstanceOf(IllegalStateException.class);
        }
        Access.run(DORIS, () -> team.enterInEmergency(file, "Hittades medvetslös i parken"));
        assertThat(Access.as(DORIS, () -> invite.mayInvite(file))).isFalse();
    }

    @Test
    void logsThatACodeWasMade() {
        code();

        var rows = Access.as(
                RONJA,
                () -> cast.inTransaction(db -> db.sql("""
                        select count(*) from access.log where file_id = :file and object_kind = 'invitation'""")
                        .param("file", file.value())
                        .query(Integer.class)
                        .single()));
        assertThat(rows).isEqualTo(1);
    }

    private String code() {
        return Access.as(RONJA, () -> invite.make(file));
    }

    private SignInResult enter(String code) {
        return Access.as(Guest.holder(hashes, code), signIn::signIn);
    }

    private UUID thread(FileId claimed) {
        var id = UUID.randomUUID();
        Access.run(
                RONJA,
                () -> cast.inTransaction(db -> db.sql("""
                        insert into contact.thread (id, principal_id, clinic, code_hash, form_key_hash, created_at,
                            last_message_at, answer_due_at, expires_at, file_id)
                        values (:id, 'region-dalarna', 'falun', :words, :words, now(), now(), now(),
                            now() + interval '9 days', :file)""")
                        .param("id", id)
                        .param("words", id.toString())
                        .param("file", claimed.value())
                        .update()));
        return id;
    }

    private boolean hasWords(UUID thread) {
        return Access.as(
                RONJA,
                () -> cast.inTransaction(db ->
                        db.sql("""
                        select code_hash is not null from contact.thread where id = :id""").param("id", thread).query(Boolean.class).single()));
    }
}
