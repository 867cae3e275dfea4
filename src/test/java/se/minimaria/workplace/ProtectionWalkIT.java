package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.network.ClinicId;
import se.minimaria.network.MunicipalityCode;
import se.minimaria.person.NewFile;
import se.minimaria.person.OpenFile;
import se.minimaria.person.OpenedBy;
import se.minimaria.person.PersonName;
import se.minimaria.person.Protection;
import se.minimaria.testing.MinimariaTest;

/** Page by page: what a protected identity hides from colleagues, from lists, and on the team's own pages. */
@MinimariaTest
class ProtectionWalkIT {

    private static final String WHY = "Visade beslut från Skatteverket";
    private static final String PHONE = "070-174 06 05";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private final String name = "Vandra" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Desk ronja;
    private Desk sami;
    private FileId file = FileId.next();
    private FileId twin = FileId.next();

    @BeforeEach
    void openAProtectedFile() {
        ronja = Desk.nurse(port, beans);
        sami = Desk.coordinator(port, beans);
        file = open();
        twin = open();
        ronja.post(page("/na"), Map.of("channel", "SMS", "phone", PHONE, "note", "Bor hos Provtanten"));
        ronja.post(page("/identitet/nummer"), Map.of("gor", "reserv", "reason", "Har inget nummer än"));
        ronja.post(page("/skydd"), Map.of("protection", "MARKED", "reason", WHY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?nummer=visa",
                "/identitet",
                "/na",
                "/skydd",
                "/team",
                "/logg",
                "/samtycken",
                "/handlingar",
                "/oro",
                "/kod"
            })
    void isNothingToAColleague(String path) {
        assertThat(ronja.get(page(path)).statusCode()).isEqualTo(200);
        assertThat(Desk.nurse(port, beans).get(page(path)).statusCode()).isEqualTo(404);
        assertThat(sami.get(page(path)).statusCode()).isEqualTo(404);
    }

    @Test
    void isNothingToAColleagueByOtherWaysIn() {
        var doris = Desk.nurse(port, beans);
        var hers = doris.file(name, "Provsson");
        for (var path : List.of(
                "/arbete/nodoppning/" + file,
                "/arbete/kalender/ny?person=" + file,
                "/arbete/personer/" + hers + "/forena/" + file,
                "/arbete/personer/" + hers + "/skilj/" + file)) {
            assertThat(doris.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(doris.get("/arbete/personer/" + hers + "/identitet").body())
                .contains(twin.toString())
                .doesNotContain(file.toString());
    }

    @Test
    void isFoundNeitherByNameNorByNumberNorAsADuplicate() {
        var doris = Desk.nurse(port, beans);
        var identity = HtmlUtils.htmlUnescape(ronja.get(page("/identitet")).body());
        var number = identity.replaceAll("(?s).*?(RN[0-9]{9}[A-Z]).*", "$1");
        var fileNumber = identity.replaceAll("(?s).*?<span>(R-[0-9]{4}-[0-9]+)</span>.*", "$1");
        assertThat(ronja.search(number).body()).contains(file.toString());
        assertThat(ronja.search(fileNumber).body()).contains(file.toString());

        for (var typed : List.of(name, number, fileNumber)) {
            assertThat(doris.search(typed).body()).as(typed).doesNotContain(file.toString());
        }
        var asked = doris.post(
                "/arbete/personer/ny",
                Map.of(
                        "given",
                        name,
                        "family",
                        "Provsson",
                        "birthDate",
                        "2009-03-14",
                        "protection",
                        "NONE",
                        "number",
                        number));
        assertThat(asked.body()).contains(twin.toString()).doesNotContain(file.toString(), "Samma nummer");
    }

    @Test
    void standsOnNoListOfPairsNotForItsOwnTeamEither() {
        ronja.post(page("/team"), Map.of("kollega", sami.assignment.toString()));
        assertThat(sami.get(page("")).statusCode()).isEqualTo(200);

        assertThat(sami.get("/arbete/personer/dubbletter").body()).doesNotContain(file.toString());
    }

    @Test
    void showsItsOwnTeamNoPlaceAndNoTelephoneButWhereItIsAskedFor() {
        for (var path : List.of("", "/identitet", "/skydd", "/team", "/handlingar", "/logg", "/oro")) {
            assertThat(HtmlUtils.htmlUnescape(ronja.get(page(path)).body()))
                    .as(path)
                    .contains("Sekretessmarkering")
                    .doesNotContain("Borlänge", PHONE, "+46701740605");
        }
        assertThat(HtmlUtils.htmlUnescape(ronja.get(page("/samtycken")).body()))
                .as("every social board, so that none is said to be that of their home")
                .contains("Borlänge kommun", "Orsa kommun", "Ludvika kommun", "Älvdalens kommun");
        assertThat(HtmlUtils.htmlUnescape(ronja.get(page("/na")).body()))
                .contains(PHONE, "har inte bett om meddelanden", "Vill ha meddelanden trots skyddet");
        for (var list : List.of(
                "/arbete/idag", "/arbete/idag?visa=alla", "/arbete/kalender", "/arbete/inkorg", "/arbete/handlingar")) {
            assertThat(ronja.get(list).body()).as(list).doesNotContain(name, PHONE);
        }
    }

    private FileId open() {
        var wanted = new NewFile(
                new PersonName(name, "Provsson"),
                LocalDate.of(2009, 3, 14),
                null,
                null,
                new MunicipalityCode("2081"),
                Protection.NONE,
                false,
                new ClinicId("falun"),
                false,
                OpenedBy.STAFF);
        return Access.as(
                ronja.duty, () -> beans.getBean(OpenFile.class).open(Desk.REGION, wanted, List.of(ronja.assignment)));
    }

    private String page(String path) {
        return "/arbete/personer/" + file + path;
    }
}
