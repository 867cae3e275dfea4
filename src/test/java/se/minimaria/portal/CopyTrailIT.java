package se.minimaria.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.testing.Cast.FALUN;
import static se.minimaria.testing.Cast.KIM;
import static se.minimaria.testing.Cast.REGION;
import static se.minimaria.testing.Cast.RONJA;
import static se.minimaria.testing.Cast.SAMI_AT_FALUN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.YoungPerson;
import se.minimaria.access.FileId;
import se.minimaria.disclosure.IncomingDocuments;
import se.minimaria.disclosure.IncomingId;
import se.minimaria.disclosure.Ledger;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** The young person is told who opened a copy before anybody had put it into the file. */
@MinimariaTest
class CopyTrailIT {

    @Autowired
    Guest guest;

    @Autowired
    Cast cast;

    @Autowired
    Ledger ledger;

    @Autowired
    IncomingDocuments incoming;

    @Autowired
    InviteYoungPerson invite;

    @Autowired
    SignInWithCode signIn;

    @Autowired
    CodeHashes hashes;

    @Autowired
    ReadTrail trail;

    @Test
    void namesWhoOpenedItOnceItIsInTheFile() {
        var copy = sent();
        Access.run(SAMI_AT_FALUN, () -> incoming.open(copy));
        var akt = guest.file(KIM);
        var young = enter(akt);
        var another = enter(guest.file(KIM));
        assertThat(readers(young)).doesNotContain("Sami Låtsasson");

        Access.run(KIM, () -> incoming.bind(copy, akt));

        assertThat(openings(young))
                .filteredOn(opening -> opening.name().equals("Sami Låtsasson"))
                .singleElement()
                .satisfies(opening -> assertThat(opening.deeds()).containsExactly(Deed.READ_COPY));
        assertThat(readers(another)).doesNotContain("Sami Låtsasson");
        assertThat(seen(young, copy)).isEqualTo(1);
        assertThat(seen(another, copy)).isZero();
    }

    private IncomingId sent() {
        var file = guest.file(RONJA);
        guest.yes(RONJA, file, FALUN, Topic.SLEEP);
        guest.note(RONJA, file, "Sömn", Topic.SLEEP, About.SUBJECT_ONLY, FALUN);
        return Access.as(RONJA, () -> ledger.of(REGION, file))
                .getFirst()
                .receipt()
                .orElseThrow();
    }

    private YoungPerson enter(FileId of) {
        var code = Access.as(KIM, () -> invite.make(of));
        return Guest.entered(Access.as(Guest.holder(hashes, code), signIn::signIn));
    }

    private List<TrailLine.Opening> openings(YoungPerson who) {
        return Access.as(who, () -> trail.read(Trail.Only.OPENED, Optional.empty())).lines().stream()
                .map(TrailLine.Opening.class::cast)
                .toList();
    }

    private List<String> readers(YoungPerson who) {
        return openings(who).stream().map(TrailLine.Opening::name).toList();
    }

    /** Rows of the copy and the copy itself: only the first are the person's to see here. */
    private long seen(YoungPerson who, IncomingId copy) {
        return Access.as(
                who,
                () -> cast.inTransaction(db -> db.sql("""
                        select (select count(*) from access.log where incoming_id = :copy)
                          + 100 * (select count(*) from disclosure.incoming where id = :copy)""")
                        .param("copy", copy.value())
                        .query(Long.class)
                        .single()));
    }
}
