package se.minimaria.network.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import se.minimaria.network.AgreedPartner;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Helpline;
import se.minimaria.network.Language;
import se.minimaria.network.Municipality;
import se.minimaria.network.MunicipalityCode;
import se.minimaria.network.Network;
import se.minimaria.network.OpeningPeriod;
import se.minimaria.network.Origin;
import se.minimaria.network.PartnerKind;
import se.minimaria.network.Principal;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.PrincipalKind;
import se.minimaria.network.Profession;
import se.minimaria.network.Regime;
import se.minimaria.network.Responsibility;
import se.minimaria.network.ResponsibleParty;
import se.minimaria.network.Room;
import se.minimaria.network.ServiceGoal;
import se.minimaria.network.Staffing;

/** The file of Dalarna says what the source documents say. */
class DalarnaFileTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final PrincipalId REGION = new PrincipalId("region-dalarna");
    private static final PrincipalId FALU_KOMMUN = new PrincipalId("kommun-2080");
    private static final PrincipalId MORA_KOMMUN = new PrincipalId("kommun-2062");
    private static final ClinicId FALUN = new ClinicId("falun");
    private static final ClinicId MORA = new ClinicId("mora");
    private static final ClinicId AVESTA = new ClinicId("avesta");
    private static final ClinicId ALVDALEN = new ClinicId("alvdalen");
    private static final ClinicId DIGITALT = new ClinicId("digitalt");

    private final Network network = new NetworkReader().read(new ClassPathResource("network/dalarna.yaml"));

    @Nested
    class Principals {

        @Test
        void areTheRegionAndFifteenSocialBoards() {
            assertThat(network.principals()).hasSize(16);
            assertThat(network.principals().stream()
                            .collect(Collectors.groupingBy(Principal::kind, Collectors.counting())))
                    .isEqualTo(Map.of(PrincipalKind.REGION, 1L, PrincipalKind.HOST, 2L, PrincipalKind.HOME, 13L));
            assertThat(network.principal(REGION).regime()).isEqualTo(Regime.HSL);
            assertThat(network.principals())
                    .filteredOn(principal -> !principal.id().equals(REGION))
                    .allMatch(principal -> principal.regime() == Regime.SOL);
        }

        @Test
        void hostAndHomeAreTheSameForFalunAndTwoForBorlange() {
            assertThat(network.hostOf(new MunicipalityCode("2080")))
                    .isEqualTo(network.homeOf(new MunicipalityCode("2080")));
            assertThat(network.hostOf(new MunicipalityCode("2081")).id()).isEqualTo(FALU_KOMMUN);
            assertThat(network.homeOf(new MunicipalityCode("2081")).name()).isEqualTo("Borlänge kommun");
        }
    }

    @Nested
    class Municipalities {

        @Test
        void haveThePopulationOfTheLastDayOf2024() {
            assertThat(network.municipalities().stream()
                            .collect(Collectors.toMap(
                                    Municipality::name,
                                    municipality ->
                                            municipality.population().all().count())))
                    .isEqualTo(Map.ofEntries(
                            Map.entry("Vansbro", 6_752),
                            Map.entry("Malung-Sälen", 10_254),
                            Map.entry("Gagnef", 10_384),
                            Map.entry("Leksand", 16_137),
                            Map.entry("Rättvik", 10_998),
                            Map.entry("Orsa", 6_851),
                            Map.entry("Älvdalen", 6_882),
                            Map.entry("Smedjebacken", 10_823),
                            Map.entry("Mora", 20_540),
                            Map.entry("Falun", 59_945),
                            Map.entry("Borlänge", 51_425),
                            Map.entry("Säter", 11_223),
                            Map.entry("Hedemora", 15_281),
                            Map.entry("Avesta", 22_417),
                            Map.entry("Ludvika", 26_634)));
            assertThat(network.municipalities())
                    .allMatch(one -> one.population().all().day().equals(LocalDate.of(2024, 12, 31)))
                    .allMatch(one -> one.population().all().origin().citation().isPresent());
        }

        @Test
        void addUpToTheCountyAndItsTwoCatchments() {
            assertThat(network.catchmentPopulation(FALUN)).isEqualTo(208_132);
            assertThat(network.catchmentPopulation(MORA)).isEqualTo(78_414);
            assertThat(208_132 + 78_414).isEqualTo(286_546);
            assertThat(network.catchment(FALUN)).hasSize(8);
            assertThat(network.catchment(MORA)).hasSize(7);
        }

        @Test
        void markTheNumberOfYoungPeopleAsAssumed() {
            assertThat(network.municipalities())
                    .allMatch(one -> one.population().young().origin().assumed())
                    .noneMatch(one -> one.population().all().origin().assumed());
        }
    }

    @Nested
    class Clinics {

        @Test
        void areTwoMainClinicsWithASatelliteEachAndTheDigitalOne() {
            assertThat(network.clinics())
                    .extracting(Clinic::id)
                    .containsExactly(FALUN, MORA, AVESTA, ALVDALEN, DIGITALT);
            assertThat(network.satellites(FALUN)).extracting(Clinic::id).containsExactly(AVESTA);
            assertThat(network.satellites(MORA)).extracting(Clinic::id).containsExactly(ALVDALEN);
            assertThat(network.clinic(DIGITALT).kind()).isEqualTo(ClinicKind.DIGITAL);
        }

        @Test
        void areStaffedByTheRegionAndTheirHost() {
            assertThat(network.clinic(AVESTA).principals()).containsExactly(REGION, FALU_KOMMUN);
            assertThat(network.clinic(ALVDALEN).principals()).containsExactly(REGION, MORA_KOMMUN);
            assertThat(network.clinic(DIGITALT).principals()).containsExactly(REGION, FALU_KOMMUN, MORA_KOMMUN);
        }

        @Test
        void haveTheStaffOfTheDescriptionOfOperations() {
            assertThat(percents(FALUN))
                    .isEqualTo(Map.of(
                            Profession.PHYSICIAN, 50,
                            Profession.PSYCHOLOGIST, 100,
                            Profession.NURSE, 200,
                            Profession.MIDWIFE, 50,
                            Profession.MEDICAL_SECRETARY, 25,
                            Profession.SOCIAL_WORKER, 400,
                            Profession.COORDINATOR, 50));
            assertThat(percents(MORA))
                    .isEqualTo(Map.of(
                            Profession.PHYSICIAN, 25,
                            Profession.PSYCHOLOGIST, 50,
                            Profession.NURSE, 100,
                            Profession.MIDWIFE, 25,
                            Profession.MEDICAL_SECRETARY, 10,
                            Profession.SOCIAL_WORKER, 200,
                            Profession.COORDINATOR, 25));
            assertThat(network.clinic(FALUN).fullTimePercent(DAY)).isEqualTo(875);
            assertThat(network.clinic(MORA).fullTimePercent(DAY)).isEqualTo(435);
        }

        @Test
        void shareOnlyTheCoordinator() {
            assertThat(network.clinic(FALUN).staffing(DAY))
                    .filteredOn(Staffing::shared)
                    .singleElement()
                    .satisfies(post -> assertThat(post.profession()).isEqualTo(Profession.COORDINATOR))
                    .satisfies(post -> assertThat(post.employers()).containsExactly(REGION, FALU_KOMMUN));
        }

        @Test
        void offerPhysicianPsychologistAndMidwifeAtMainClinicsAndDigitallyOnly() {
            for (Profession profession :
                    new Profession[] {Profession.PHYSICIAN, Profession.PSYCHOLOGIST, Profession.MIDWIFE}) {
                assertThat(network.clinic(FALUN).offers(profession)).isTrue();
                assertThat(network.clinic(DIGITALT).offers(profession)).isTrue();
                assertThat(network.clinic(AVESTA).offers(profession)).isFalse();
            }
            assertThat(network.clinic(AVESTA).offers(Profession.NURSE)).isTrue();
            assertThat(network.clinic(ALVDALEN).offers(Profession.SOCIAL_WORKER))
                    .isTrue();
            assertThat(network.clinic(FALUN).offers(Profession.MEDICAL_SECRETARY))
                    .isFalse();
        }

        @Test
        void haveAnEveningAtEachMainClinicWhoseTimesAreAssumed() {
            assertThat(network.clinics())
                    .filteredOn(clinic -> clinic.kind() == ClinicKind.MAIN)
                    .allMatch(clinic -> clinic.hours().periods().stream()
                                    .filter(OpeningPeriod::evening)
                                    .count()
                            == 1);
            assertThat(network.clinics().stream().flatMap(clinic -> clinic.hours().periods().stream()))
                    .extracting(OpeningPeriod::origin)
                    .allMatch(Origin::assumed);
        }

        @Test
        void offerSamiByStatuteInAlvdalen() {
            assertThat(network.clinic(ALVDALEN).languages())
                    .filteredOn(language -> language.code().equals("smi"))
                    .singleElement()
                    .matches(Language::byRight);
        }

        @Test
        void nameEachRoomOnce() {
            assertThat(network.clinics().stream().flatMap(clinic -> clinic.rooms().stream()))
                    .extracting(Room::id)
                    .doesNotHaveDuplicates()
                    .hasSize(14);
        }

        private Map<Profession, Integer> percents(ClinicId clinic) {
            return network.clinic(clinic).staffing(DAY).stream()
                    .collect(Collectors.toMap(Staffing::profession, Staffing::percent));
        }
    }

    @Nested
    class Promises {

        @Test
        void leaveDrugTestsAndSuicideRiskToTheRegion() {
            assertThat(network.responsibilities())
                    .filteredOn(
                            row -> row.key().equals("drug-tests") || row.key().equals("suicide-risk"))
                    .hasSize(2)
                    .allMatch(row -> row.party() == ResponsibleParty.REGION);
            assertThat(network.responsibilities())
                    .extracting(Responsibility::party)
                    .contains(ResponsibleParty.values());
        }

        @Test
        void answerWithinOneWorkingDayAndMeetWithinSeven() {
            LocalDate saturday = LocalDate.of(2026, 11, 21);
            assertThat(network.promisedBy(ServiceGoal.FIRST_ANSWER, saturday)).contains(LocalDate.of(2026, 11, 23));
            assertThat(network.promisedBy(ServiceGoal.FIRST_ANSWER, DAY)).contains(LocalDate.of(2026, 11, 25));
            assertThat(network.promisedBy(ServiceGoal.FIRST_VISIT, DAY)).contains(LocalDate.of(2026, 12, 1));
            assertThat(network.promisedBy(ServiceGoal.REFERRAL_ANSWER, DAY)).isPresent();
        }

        @Test
        void countNoHolidayAsAWorkingDay() {
            assertThat(network.promisedBy(ServiceGoal.FIRST_ANSWER, LocalDate.of(2026, 12, 23)))
                    .contains(LocalDate.of(2026, 12, 28));
        }

        @Test
        void showFiveHelplinesOfWhichNoneIsVerifiedYet() {
            assertThat(network.helplines())
                    .extracting(Helpline::link)
                    .containsExactly("tel:112", "tel:1177", "tel:116111", "tel:90101", "tel:020819100");
            assertThat(network.helplines()).allMatch(line -> line.checkedOn().isEmpty());
        }

        @Test
        void namePartnersOfEveryKindAsAssumedAndNearAPlace() {
            assertThat(network.partners().stream().map(AgreedPartner::kind)).contains(PartnerKind.values());
            assertThat(network.partners())
                    .allMatch(partner -> partner.origin().assumed())
                    .allMatch(partner -> network.clinic(partner.near()).kind() != ClinicKind.DIGITAL);
        }

        @Test
        void sayWhenToCallInEveryLanguageOfThePublicPages() {
            for (var language : List.of("sv", "en", "ar")) {
                var locale = Locale.of(language);
                assertThat(network.helplines())
                        .allMatch(line -> line.purpose().isIn(locale))
                        .allMatch(line -> line.answers().stream().allMatch(hours -> hours.isIn(locale)));
            }
        }
    }

    @Test
    void namesWhomYoungPeopleAreReferredToWithoutAStoreOfTheirOwn() {
        assertThat(network.receivers()).isNotEmpty().allSatisfy(receiver -> {
            assertThat(receiver.id().isOutside()).isTrue();
            assertThat(receiver.body().origin().assumed())
                    .as("no source names any")
                    .isTrue();
            assertThat(network.principal(receiver.id())).isEqualTo(receiver.body());
            assertThat(network.principals()).doesNotContain(receiver.body());
        });
        assertThat(network.receivers())
                .filteredOn(receiver -> receiver.company())
                .singleElement()
                .satisfies(receiver -> assertThat(receiver.unitOf()).isEmpty());
    }
}
