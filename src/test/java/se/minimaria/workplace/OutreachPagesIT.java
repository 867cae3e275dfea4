package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.outreach.Occasion;
import se.minimaria.outreach.Occasion.Reached;
import se.minimaria.outreach.OutreachKind;
import se.minimaria.outreach.Plan;
import se.minimaria.outreach.PlanOutreach;
import se.minimaria.outreach.ReadOutreach;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Going out, counting and handing out cards, by the pages. */
@MinimariaTest
class OutreachPagesIT {

    private static final String PATH = "/arbete/kalender/utat";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    PlanOutreach planning;

    @Autowired
    ReadOutreach reading;

    private final String place = "Provskolan " + UUID.randomUUID();
    private Desk ronja;

    @BeforeEach
    void signIn() {
        ronja = Desk.nurse(port, beans);
    }

    @Test
    void whatIsPlannedStandsInTheListOnceAndOnlyForTheOwnAuthority() {
        var form = form(Map.of());
        assertThat(Browser.target(ronja.post(PATH + "/ny", form))).isEqualTo(PATH);
        ronja.post(PATH + "/ny", form);

        assertThat(text(ronja.get(PATH)).split(place, -1)).as("sent twice").hasSize(2);
        assertThat(text(ronja.get("/en" + PATH))).contains("School: " + place);
        var kim = Desk.socialWorker(port, beans);
        assertThat(text(kim.get(PATH))).doesNotContain(place);
        assertThat(kim.get(PATH + "/" + id()).statusCode()).isEqualTo(404);
        assertThat(kim.post(PATH + "/" + id() + "/stall-in", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongComesBackWithAllThatWasTyped() {
        var wrong = form(Map.of("day", "2001-01-01", "to", "08.00", "note", "å".repeat(10_000)));
        var answer = ronja.post(PATH + "/ny", wrong);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer))
                .contains("<title>Fel:", "Skriv en dag", "senare än det första", "Korta anteckningen")
                .contains(place, "å".repeat(10_000), "2001-01-01");
        assertThat(ronja.get(PATH).body()).doesNotContain(place);
    }

    @Test
    void namesThatTurnTheLineOrCarryMarkupAreHarmless() {
        ronja.post(PATH + "/ny", form(Map.of("place", "<b>\u202E" + place + "</b>")));

        assertThat(ronja.get(PATH).body()).contains("&lt;b&gt;" + place).doesNotContain("<b>", "\u202E");
    }

    @Test
    void whoWasMetIsADutyUntilItIsCountedAndASumThen() {
        var id = UUID.randomUUID();
        var start = Sweden.instant(LocalDate.of(2028, 3, 1).atTime(10, 0));
        var plan = new Plan(Cast.FALUN_CLINIC, OutreachKind.FIELD, place, start, start.plus(Duration.ofHours(1)), "");
        Access.run(ronja.duty, () -> planning.plan(id, plan));
        var evening = start.plus(Duration.ofHours(8));
        var before = at(evening, () -> young(start, evening));

        assertThat(at(start.minusSeconds(60), () -> planning.count(id, new Reached(1, 1))))
                .as("before")
                .isFalse();
        assertThat(at(evening, () -> reading.uncounted()))
                .extracting(Occasion::id)
                .contains(id);
        assertThat(at(evening, () -> planning.count(id, new Reached(31, 2)))).isTrue();
        assertThat(at(evening, () -> reading.uncounted()))
                .extracting(Occasion::id)
                .doesNotContain(id);
        assertThat(at(evening, () -> planning.count(id, new Reached(29, 3))))
                .as("put right")
                .isTrue();
        assertThat(at(evening, () -> planning.callOff(id))).as("has been").isFalse();
        assertThat(at(evening, () -> young(start, evening))).isEqualTo(before + 29);
    }

    @Test
    void whatWasYesterdayStandsOnTodayUntilTheNumbersAreThere() {
        var yesterday = LocalDate.now(Sweden.ZONE).minusDays(1);
        sent(PATH + "/ny", form(Map.of("day", yesterday.toString())));
        assertThat(text(ronja.get("/arbete/idag"))).contains("Skriv hur många ni nådde", place);

        var one = PATH + "/" + id();
        var wrong = ronja.post(one + "/antal", Map.of("young", "många", "adults", "2"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(text(wrong)).contains("Skriv ett antal med siffror", "många");
        assertThat(sent(one + "/antal", Map.of("young", "31", "adults", "2")))
                .contains("Antalen är sparade.", "31 unga och 2 vuxna");
        assertThat(text(ronja.get("/arbete/idag"))).doesNotContain(place);
    }

    @Test
    void whatIsCalledOffIsNeitherChangedNorCounted() {
        sent(PATH + "/ny", form(Map.of()));
        var one = PATH + "/" + id();

        assertThat(sent(one + "/stall-in", Map.of())).contains("Tillfället är inställt.", "Inställt");
        var form = form(Map.of("place", place + " igen"));
        assertThat(sent(one, form)).contains("redan inställt").doesNotContain(place + " igen");
    }

    @Test
    void cardsLeadToTheClinicsPageAndDoNotSayWhatItIsAbout() {
        var page = text(ronja.get(PATH + "/kort?mottagning=mora"));
        var cards = page.substring(page.indexOf("mm-handout"), page.indexOf("</main>"));

        assertThat(cards.split("<li>", -1)).hasSize(9);
        assertThat(cards).contains("/mottagningar/mora", "Du behöver inte säga vem du är.", "viewBox=\"0 0 ");
        assertThat(cards.toLowerCase(Locale.ROOT))
                .doesNotContain("mini", "maria", "drog", "alkohol", "spel", "region", "kommun");
        assertThat(Desk.socialWorker(port, beans).get(PATH + "/kort").statusCode())
                .isEqualTo(200);
    }

    private int young(Instant from, Instant until) {
        return reading.sums(from, until).stream()
                .filter(sum -> sum.kind() == OutreachKind.FIELD)
                .mapToInt(ReadOutreach.Sum::young)
                .sum();
    }

    private <T> T at(Instant moment, Supplier<T> work) {
        return WorldClock.at(moment, () -> Access.as(ronja.duty, work));
    }

    /** The page that a form leads to. */
    private String sent(String path, Map<String, String> fields) {
        return text(ronja.get(Browser.target(ronja.post(path, fields))));
    }

    private String id() {
        return Access.as(ronja.duty, () -> reading.ahead(10_000)).stream()
                .filter(one -> one.plan().place().startsWith(place))
                .findFirst()
                .or(() -> Access.as(ronja.duty, () -> reading.past(10_000)).stream()
                        .filter(one -> one.plan().place().startsWith(place))
                        .findFirst())
                .orElseThrow()
                .id()
                .toString();
    }

    private Map<String, String> form(Map<String, String> other) {
        var found = KEY.matcher(ronja.get(PATH + "/ny").body());
        assertThat(found.find()).isTrue();
        var form = new HashMap<>(Map.of(
                "kind", "school",
                "clinic", "falun",
                "place", place,
                "day", LocalDate.now(Sweden.ZONE).plusDays(1).toString(),
                "from", "9.30",
                "to", "11.00",
                "note", "",
                "key", found.group(1)));
        form.putAll(other);
        return form;
    }

    private static String text(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body());
    }
}
