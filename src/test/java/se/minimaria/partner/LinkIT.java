package se.minimaria.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.Partner;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.network.PartnerKey;
import se.minimaria.partner.GiveLink.Result.Given;
import se.minimaria.partner.GiveLink.Result.NotAgreed;
import se.minimaria.partner.GiveLink.Result.NotYours;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.staff.Role;
import se.minimaria.testing.Cast;
import se.minimaria.testing.Crew;
import se.minimaria.testing.MinimariaTest;

/** Links of partners: who gives and takes them back, what they open, and when they end. */
@MinimariaTest
class LinkIT {

    @Autowired
    GivenLinks links;

    @Autowired
    GiveLink give;

    @Autowired
    EndLink end;

    @Autowired
    OpenLink open;

    @Autowired
    ListLinks list;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    @Nested
    class Giving {

        @Test
        void isForTheHeadOfOperationsAndForCoordinators() {
            assertThat(given(UUID.randomUUID())).isInstanceOf(Given.class);
            assertThat(Access.as(office(Role.HEAD), () -> give.give(UUID.randomUUID(), GivenLinks.POLICE, 3)))
                    .isInstanceOf(Given.class);
            assertThat(Access.as(Cast.RONJA, () -> give.give(UUID.randomUUID(), GivenLinks.POLICE, 3)))
                    .isEqualTo(new NotYours());
            assertThat(Access.as(new Visitor(), () -> give.give(UUID.randomUUID(), GivenLinks.POLICE, 3)))
                    .isEqualTo(new NotYours());
        }

        @Test
        void isNotForAnotherOfficeHoweverItGetsThere() {
            for (var role : new Role[] {Role.ADMINISTRATOR, Role.REGISTRAR}) {
                var office = office(role);
                assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> Access.as(office, () -> give.give(UUID.randomUUID(), GivenLinks.POLICE, 3)))
                        .withStackTraceContaining("row-level security");
                assertThat(Access.as(office, list::all)).isEmpty();
            }
        }

        @Test
        void isOnlyToThoseWhoAreAgreedWithAndForTheMonthsThatThereAre() {
            var nobody = new PartnerKey("ingen-alls");
            assertThat(Access.as(Cast.SAMI_AT_REGION, () -> give.give(UUID.randomUUID(), nobody, 6)))
                    .isEqualTo(new NotAgreed());
            assertThat(Access.as(Cast.SAMI_AT_REGION, () -> give.give(UUID.randomUUID(), GivenLinks.POLICE, 600)))
                    .isEqualTo(new NotAgreed());
        }

        @Test
        void showsTheSameLinkWhenTheFormIsSentTwice() {
            var form = UUID.randomUUID();
            var before = ofTheRegion();
            assertThat(given(form)).isEqualTo(given(form));
            assertThat(ofTheRegion()).isEqualTo(before + 1);
            assertThat(given(UUID.randomUUID())).isNotEqualTo(given(form));
        }

        @Test
        void keepsNothingThatOpensTheLink() throws Exception {
            var code = links.link();
            var row = GivenLinks.asked("select l::text from partner.link l where id = '" + links.id(code) + "'");
            assertThat(row).doesNotContain(code.characters());
            assertThat(code.characters()).hasSize(13);
        }
    }

    @Nested
    class Opening {

        @Test
        void namesTheWorkplaceThatItWasGivenTo() {
            assertThat(links.opened(links.link()))
                    .hasValueSatisfying(
                            opened -> assertThat(opened.partner().key()).isEqualTo(GivenLinks.POLICE));
        }

        @Test
        void opensNothingWithAnotherSecret() {
            assertThat(links.opened(new LinkCode("0000000000000"))).isEmpty();
            assertThat(LinkCode.read("0000")).isEmpty();
            assertThat(LinkCode.read("OIL0OIL0OIL0O")).contains(new LinkCode("0110011001100"));
        }

        @Test
        void opensNothingBeforeItBeginsAndAfterItHasRunOut() throws Exception {
            var code = links.link();
            var id = links.id(code);
            var partner = new Partner(id);
            GivenLinks.done(
                    "update partner.link set starts_on = current_date - 40, ends_on = current_date - 1 where id = '"
                            + id + "'");
            assertThat(links.opened(code)).isEmpty();
            assertThat(Access.as(partner, open::open)).isEmpty();
            GivenLinks.done(
                    "update partner.link set starts_on = current_date + 2, ends_on = current_date + 9 where id = '" + id
                            + "'");
            assertThat(links.opened(code)).isEmpty();
        }

        @Test
        void opensNothingWhenTheNetworkFileNoLongerNamesTheWorkplace() throws Exception {
            var code = links.link();
            GivenLinks.done("update partner.link set partner = 'nedlagd' where id = '" + links.id(code) + "'");
            assertThat(links.opened(code)).isEmpty();
            assertThat(Access.as(Cast.RONJA, list::all))
                    .anyMatch(link -> link.partner().value().equals("nedlagd"));
        }

        @Test
        void whoeverOpenedItMayNoteTheDayAndNothingElse() {
            var partner = links.partner(links.link());
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> Access.as(partner, () -> end(partner)))
                    .withStackTraceContaining("only note the day");
        }

        private boolean end(Partner partner) {
            return cast.inTransaction(
                            database -> database.sql("update partner.link set looked_on = current_date where id = :id")
                                    .param("id", partner.link().value())
                                    .update())
                    == 1;
        }
    }

    @Autowired
    Cast cast;

    @Nested
    class TakingBack {

        @Test
        void isForAnybodyInTheHouseAndHoldsForGood() {
            var code = links.link();
            var id = links.id(code);
            assertThat(Access.as(Cast.RONJA, () -> end.end(id))).isTrue();
            assertThat(links.opened(code)).isEmpty();
            assertThat(Access.as(new Partner(id), open::open)).isEmpty();
            assertThat(Access.as(Cast.SAMI_AT_REGION, () -> end.end(id))).isFalse();
        }

        @Test
        void isNotForAnotherPrincipalWhichDoesNotSeeItEither() {
            var code = links.link();
            var id = links.id(code);
            assertThat(Access.as(Cast.KIM, () -> end.end(id))).isFalse();
            assertThat(Access.as(Cast.KIM, list::all))
                    .noneMatch(link -> link.id().equals(id));
            assertThat(links.opened(code)).isPresent();
        }
    }

    private GiveLink.Result given(UUID form) {
        return Access.as(Cast.SAMI_AT_REGION, () -> give.give(form, GivenLinks.POLICE, 6));
    }

    private long ofTheRegion() {
        return Access.as(Cast.RONJA, list::all).size();
    }

    private AtOffice office(Role role) {
        var crew = new Crew(employ, credential);
        var member = crew.member();
        return new AtOffice(crew.office(member.id(), role), member.id(), Cast.REGION, "Kim Provberg");
    }
}
