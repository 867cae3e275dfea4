package se.minimaria.demo;

import static se.minimaria.network.Profession.COORDINATOR;
import static se.minimaria.network.Profession.MEDICAL_SECRETARY;
import static se.minimaria.network.Profession.MIDWIFE;
import static se.minimaria.network.Profession.NURSE;
import static se.minimaria.network.Profession.PHYSICIAN;
import static se.minimaria.network.Profession.PSYCHOLOGIST;
import static se.minimaria.network.Profession.SOCIAL_WORKER;

import java.util.List;
import se.minimaria.staff.Role;
import se.minimaria.staff.StaffName;

/**
 * The invented people at work. Posts add up to the agreed staffing of each main clinic; whoever has a title can be tried
 * from the demo's sign-in page.
 */
final class Cast {

    private static final String REGION = "region-dalarna";
    private static final String FALU = "kommun-2080";
    private static final String MORA = "kommun-2062";
    private static final String BORLANGE = "kommun-2081";
    private static final String FALUN_WEEK = "falun 1-3 8-16.30, falun 4 8-19.30, falun 5 8-15";
    private static final String MORA_WEEK = "mora 1 8-16.30, mora 2 8-19, mora 3-4 8-16.30, mora 5 8-15";

    /** Somebody at work; {@code title} is empty for those who only fill the county. */
    record Member(String key, StaffName name, String title, List<Post> posts) {}

    private Cast() {}

    static List<Member> all() {
        return List.of(
                member(
                        "nurse",
                        "Ronja",
                        "Exempelsson",
                        "Sjuksköterska, Region Dalarna, Falun",
                        Post.care(REGION, "falun", NURSE, 100, FALUN_WEEK)),
                member(
                        "physician",
                        "Doris",
                        "Påhittad",
                        "Läkare, Region Dalarna, Falun",
                        Post.care(REGION, "falun", PHYSICIAN, 50, "falun 1-2 8-16.30, digitalt 3 9-12"),
                        Post.care(REGION, "mora", PHYSICIAN, 25, "mora 4 9-16.30")),
                member(
                        "psychologist",
                        "Charlie",
                        "Fejkman",
                        "Psykolog, Region Dalarna, Falun",
                        Post.care(
                                REGION,
                                "falun",
                                PSYCHOLOGIST,
                                100,
                                "falun 1-3 8-16.30, digitalt 4 13-19, digitalt 5 9-15")),
                member(
                        "midwife",
                        "Lova",
                        "Fiktiv",
                        "Barnmorska, Region Dalarna, Falun",
                        Post.care(REGION, "falun", MIDWIFE, 50, "falun 1-2 8-16.30, digitalt 5 9-12"),
                        Post.care(REGION, "mora", MIDWIFE, 25, "mora 3 9-16")),
                member(
                        "secretary",
                        "Sigrid",
                        "Skrivare",
                        "Medicinsk sekreterare, Region Dalarna",
                        Post.care(REGION, "falun", MEDICAL_SECRETARY, 25, ""),
                        Post.care(REGION, "mora", MEDICAL_SECRETARY, 10, "")),
                member(
                        "social-falun",
                        "Kim",
                        "Provgård",
                        "Socionom, Falu kommun",
                        Post.care(
                                FALU,
                                "falun",
                                SOCIAL_WORKER,
                                100,
                                "falun 1-2 8-16.30, avesta 3 9-16, falun 4 8-19.30, digitalt 5 9-15")),
                member(
                        "social-mora",
                        "Mika",
                        "Testdotter",
                        "Socionom, Mora kommun",
                        Post.care(
                                MORA,
                                "mora",
                                SOCIAL_WORKER,
                                100,
                                "mora 1 8-16.30, mora 2 8-19, mora 3 8-16.30, alvdalen 4 9-16, digitalt 5 9-15")),
                member(
                        "social-home",
                        "Bo",
                        "Hemberg",
                        "Handläggare, Borlänge kommun (hemkommun)",
                        Post.caseWork(BORLANGE, SOCIAL_WORKER)),
                member(
                        "coordinator",
                        "Sami",
                        "Låtsasson",
                        "Samordnare med två uppdrag",
                        Post.care(REGION, "falun", COORDINATOR, 50, ""),
                        Post.care(FALU, "falun", COORDINATOR, 50, "")),
                member(
                        "head-region",
                        "Hedda",
                        "Ledarsson",
                        "Verksamhetschef, Region Dalarna",
                        Post.office(REGION, Role.HEAD)),
                member("head-falun", "Folke", "Chefgren", "Verksamhetschef, Falu kommun", Post.office(FALU, Role.HEAD)),
                member("head-mora", "Moa", "Styrlund", "Verksamhetschef, Mora kommun", Post.office(MORA, Role.HEAD)),
                member("steering", "Berit", "Påhittsdotter", "Styrgruppen", Post.office(REGION, Role.STEERING)),
                member("registrar", "Rut", "Arkivsson", "Registrator, Falu kommun", Post.office(FALU, Role.REGISTRAR)),
                member(
                        "administrator",
                        "Ada",
                        "Systemlind",
                        "Systemadministratör, utan vårduppgifter",
                        Post.office(REGION, Role.ADMINISTRATOR)),
                member(
                        "nurse-2",
                        "Lo",
                        "Testlund",
                        "",
                        Post.care(REGION, "falun", NURSE, 100, "falun 1-2 8-16.30, avesta 3 9-16, falun 4-5 8-16.30")),
                member(
                        "nurse-mora",
                        "Robin",
                        "Provberg",
                        "",
                        Post.care(
                                REGION,
                                "mora",
                                NURSE,
                                100,
                                "mora 1 8-16.30, mora 2 8-19, mora 3 8-16.30, alvdalen 4 9-16, mora 5 8-15")),
                member(
                        "psychologist-mora",
                        "Noor",
                        "Uppdiktad",
                        "",
                        Post.care(REGION, "mora", PSYCHOLOGIST, 50, "mora 1-2 8-16.30, digitalt 3 9-12")),
                member(
                        "social-falun-2",
                        "Alex",
                        "Fantasigren",
                        "",
                        Post.care(FALU, "falun", SOCIAL_WORKER, 100, FALUN_WEEK)),
                member(
                        "social-falun-3",
                        "Ida",
                        "Försöksdotter",
                        "",
                        Post.care(FALU, "falun", SOCIAL_WORKER, 100, FALUN_WEEK)),
                member(
                        "social-falun-4",
                        "Love",
                        "Skissman",
                        "",
                        Post.care(FALU, "falun", SOCIAL_WORKER, 100, FALUN_WEEK)),
                member(
                        "social-mora-2",
                        "Tage",
                        "Utkastsson",
                        "",
                        Post.care(MORA, "mora", SOCIAL_WORKER, 100, MORA_WEEK)),
                member(
                        "coordinator-mora",
                        "Vera",
                        "Modellgren",
                        "",
                        Post.care(REGION, "mora", COORDINATOR, 25, ""),
                        Post.care(MORA, "mora", COORDINATOR, 25, "")));
    }

    private static Member member(String key, String given, String family, String title, Post... posts) {
        return new Member(key, new StaffName(given, family), title, List.of(posts));
    }
}
