package se.minimaria.partner.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.partner.GivenLinks;
import se.minimaria.partner.LinkCode;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** En tid i handen, by forms alone: three clicks, no name, no reason. */
@MinimariaTest
class TimePagesIT {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("<(?:input|select|textarea|button)[^>]* name=\"([^\"]+)\"");
    private static final Pattern PIN = Pattern.compile("<dd class=\"mm-pin\"[^>]*>(\\d{4})<");
    private static final Pattern LINK = Pattern.compile(">[^<>/]+(/tid/[0-9a-z]{13})<");

    @LocalServerPort
    int port;

    @Autowired
    GivenLinks links;

    private Browser desk = new Browser(0);
    private LinkCode link = new LinkCode("0000000000000");

    @BeforeEach
    void aDeskWithALink() {
        desk = new Browser(port);
        link = links.link();
    }

    @Test
    void theLinkLeadsOnAtOnceToAnAddressWithoutIt() {
        var answer = desk.get(link.path());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.target(answer)).isEqualTo("/partner/tid");
        assertThat(answer.headers().firstValue("set-cookie").orElseThrow())
                .startsWith("p=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain(link.characters());
        assertThat(answer.headers().firstValue("referrer-policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(text(desk.get("/partner/tid")))
                .contains("Polisen i Falun", "Falun", "Håll tiden")
                .doesNotContain(link.characters());
    }

    @Test
    void aForgedAMisspeltAnEndedAndATakenBackLinkAreAnsweredAlike() throws Exception {
        var ended = links.link();
        GivenLinks.done("update partner.link set starts_on = '2025-01-01', ends_on = '2025-02-01' where id = '"
                + links.id(ended) + "'");
        var taken = links.link();
        links.takeBack(links.id(taken));

        var forged = new Browser(port).get("/p/0123456789abc");
        assertThat(forged.statusCode()).isEqualTo(404);
        assertThat(forged.headers().firstValue("set-cookie")).isEmpty();
        assertThat(text(forged)).contains("Länken öppnar inget", "Ring eller gå till en mottagning", "Be oss ringa");
        for (var path : List.of("/p/abc", ended.path(), taken.path(), "/p/%3Cb%3E")) {
            var answer = new Browser(port).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(plain(answer)).as(path).isEqualTo(plain(forged));
        }
    }

    @Test
    void whoeverTriesManyLinksIsSlowedDownAndNobodyElseIs() {
        for (var guess = 0; guess < 60; guess++) {
            desk.get("/p/00000000000%02d".formatted(guess));
        }
        var shut = desk.get(link.path());
        assertThat(shut.statusCode()).isEqualTo(429);
        assertThat(text(shut)).contains("Det har kommit många försök");
        assertThat(new Browser(port).get(link.path()).statusCode()).isEqualTo(303);
    }

    @Test
    void asksForNothingThatTheLawKeepsOut() {
        var page = opened();

        var names = new TreeSet<String>();
        NAME.matcher(page.body()
                        .substring(page.body().indexOf("<main"), page.body().indexOf("</main>")))
                .results()
                .forEach(found -> names.add(found.group(1)));
        assertThat(names).containsExactly("_delad", "alias", "delad", "key", "nummer", "slot", "sprak");
        assertThat(text(page))
                .contains("Här finns ingen ruta för orsak, brott eller oro.", "Patientdatalagen 2 kap. 7 och 8 §§");
        assertThat(page.body()).doesNotContain("<textarea");
    }

    @Test
    void threeClicksGiveASlipWithATimeAndTheKeyToIt() {
        var slot = links.slot();
        var slip = slip(hand(opened(), Map.of("slot", GivenLinks.value(slot), "alias", "Räv")));

        assertThat(text(slip))
                .contains("Alva", "Region Dalarna", "Kan du inte komma?", "Ge lappen till den unga")
                .doesNotContain("Räv", "Polisen", "Mini");
        var pin = found(PIN, slip);
        var path = found(LINK, slip);
        var youth = new Browser(port);
        assertThat(youth.post(path, Map.of("kod", pin)).statusCode()).isEqualTo(302);
        assertThat(text(youth.get(path))).contains("Alva", "Byt tid", "Avboka");
    }

    @Test
    void theSlipIsInTheLanguageThatWasChosenAndOfNobodyElse() {
        var arabic = hand(opened(), Map.of("slot", GivenLinks.value(links.slot()), "sprak", "ar"));
        assertThat(Browser.target(arabic)).isEqualTo("/ar/partner/tid/lapp");
        assertThat(desk.get("/ar/partner/tid/lapp").body()).contains("dir=\"rtl\"", "موعدك", "/ar/tid/");
        assertThat(desk.get("/en/partner/tid/lapp").body()).contains("Your time");

        var other = new Browser(port).get("/partner/tid/lapp");
        assertThat(other.statusCode()).isEqualTo(410);
        assertThat(text(other)).contains("Lappen visas inte längre");
    }

    @Test
    void aFormThatIsSentAgainTakesNoSecondTime() {
        var page = opened();
        var first = hand(page, Map.of("slot", GivenLinks.value(links.slot())));
        var pin = found(PIN, slip(first));
        var path = found(LINK, slip(first));

        var again = hand(page, Map.of("slot", GivenLinks.value(links.slot())));

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(found(LINK, slip(again))).isEqualTo(path);
        assertThat(found(PIN, slip(again))).isEqualTo(pin);
    }

    @Test
    void aFormThatIsSentAgainLongAfterwardsShowsNothing() throws Exception {
        var page = opened();
        var slot = links.slot();
        var path = found(LINK, slip(hand(page, Map.of("slot", GivenLinks.value(slot)))));
        GivenLinks.done(
                "update booking.attendance set created_at = now() - interval '11 minutes' where appointment_id ="
                        + " (select id from booking.appointment where assignment_id = '" + slot.assignment() + "')");
        desk.forget("l");

        assertThat(hand(page, Map.of("slot", GivenLinks.value(links.slot()))).statusCode())
                .isEqualTo(303);
        var late = desk.get("/partner/tid/lapp");

        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).doesNotContain(path);
        assertThat(desk.post("/partner/tid/angra", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void aTimeIsUndoneWithOneClickAndIsFreeAgain() {
        var slot = links.slot();
        slip(hand(opened(), Map.of("slot", GivenLinks.value(slot))));

        var undone = desk.post("/partner/tid/angra", Map.of());

        assertThat(Browser.target(undone)).isEqualTo("/partner/tid?nytt=angrad");
        assertThat(text(desk.get("/partner/tid?nytt=angrad"))).contains("Tiden är ångrad.");
        assertThat(desk.get("/partner/tid/lapp").statusCode()).isEqualTo(410);
        assertThat(hand(opened(), Map.of("slot", GivenLinks.value(slot))).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whenSomebodyWasFasterTheNearestTimesAreOfferedAndNothingTypedIsLost() {
        var slot = links.slot();
        hand(opened(), Map.of("slot", GivenLinks.value(slot)));
        desk = new Browser(port);

        var late = hand(opened(), Map.of("slot", GivenLinks.value(slot), "alias", "Uggla", "nummer", "070-174 06 05"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(text(late)).contains("Någon hann före", "value=\"Uggla\"", "070-174 06 05", "Håll tiden");
    }

    @Test
    void aLinkThatIsTakenBackBetweenTheClicksBooksNothingAndShowsAnotherWay() {
        var slot = links.slot();
        var page = opened();
        links.takeBack(links.id(link));

        var shut = hand(page, Map.of("slot", GivenLinks.value(slot), "alias", "Räv"));

        assertThat(shut.statusCode()).isEqualTo(410);
        assertThat(text(shut))
                .contains("Länken öppnar inget", "Inget är bokat", "Ta tiden utan länk", GivenLinks.value(slot));
        var kept = desk.post("/boka/tid", Map.of("slot", GivenLinks.value(slot), "key", found(KEY, shut)));
        assertThat(Browser.target(kept)).as("the time is still free").isEqualTo("/boka/na");
    }

    @Test
    void aTimeInThePastAndATimeThatThereIsNotAreRefused() {
        var slot = links.slot();
        var past = slot.assignment() + "_" + slot.clinic() + "_"
                + slot.starts().minusSeconds(86_400L * 400).getEpochSecond();
        assertThat(hand(opened(), Map.of("slot", past)).statusCode()).isEqualTo(409);
        assertThat(text(hand(opened(), Map.of("slot", past)))).contains("Den tiden går inte att ta längre");
        assertThat(hand(opened(), Map.of("slot", "x")).statusCode()).isEqualTo(422);
        assertThat(hand(opened(), Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void whatNobodyCanReadIsNoNameAndIsNeverShownUnescaped() {
        var slot = GivenLinks.value(links.slot());
        for (var alias : List.of("Räv\u202Evär", "R".repeat(10_000), "\u200B\u200B")) {
            var answer = hand(opened(), Map.of("slot", slot, "alias", alias));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(text(answer)).contains("href=\"#alias\"");
        }
        var marked = hand(opened(), Map.of("slot", slot, "alias", "<b>Räv</b>", "nummer", "<script>1"));
        assertThat(marked.statusCode()).isEqualTo(422);
        assertThat(marked.body()).contains("&lt;b&gt;R").doesNotContain("<b>Räv", "<script>1");
        assertThat(hand(opened(), Map.of("slot", slot, "nummer", "0243-123 45")).statusCode())
                .as("a telephone that takes no messages")
                .isEqualTo(422);
        assertThat(hand(opened(), Map.of("slot", slot)).statusCode())
                .as("nothing was taken before")
                .isEqualTo(303);
    }

    @Test
    void moreTimesLeadBackWithOneChosenAtAnyPlace() {
        opened();
        var more = text(desk.get("/partner/tid/fler?p=digitalt"));
        assertThat(more).contains("Fler tider", "action=\"/partner/tid\"", "name=\"p\"", "value=\"mora\"");
        var slot = links.slot();
        assertThat(desk.get("/partner/tid?slot=" + GivenLinks.value(slot)).body())
                .containsPattern("value=\"" + GivenLinks.value(slot) + "\"[^>]*checked");
        assertThat(new Browser(port).get("/partner/tid/fler").statusCode()).isEqualTo(410);
    }

    @Test
    void leavingShutsTheDoorAndTakesTheSlipAway() throws Exception {
        var leaving = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/lamna"))
                .header("Sec-Fetch-Site", "same-origin")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(leaving, HttpResponse.BodyHandlers.discarding())
                            .headers()
                            .allValues("set-cookie"))
                    .anyMatch(cookie -> cookie.startsWith("l=;"))
                    .anyMatch(cookie -> cookie.startsWith("p=;"));
        }
    }

    private HttpResponse<String> opened() {
        desk.get(link.path());
        return desk.get("/partner/tid");
    }

    private HttpResponse<String> hand(HttpResponse<String> page, Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.put("key", found(KEY, page));
        fields.putIfAbsent("sprak", "sv");
        return desk.post("/partner/tid", fields);
    }

    private HttpResponse<String> slip(HttpResponse<String> handed) {
        assertThat(handed.statusCode()).isEqualTo(303);
        var slip = desk.get(Browser.target(handed));
        assertThat(slip.statusCode()).isEqualTo(200);
        return slip;
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        var found = pattern.matcher(page.body());
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private static String text(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body());
    }

    /** Without the address, which the page's own links to other languages repeat. */
    private static String plain(HttpResponse<String> page) {
        var body = page.body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
    }
}
