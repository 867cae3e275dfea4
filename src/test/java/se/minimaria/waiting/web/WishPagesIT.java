package se.minimaria.waiting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.visit.Bookings;
import se.minimaria.visit.GivePass;
import se.minimaria.waiting.AskAboutTime;
import se.minimaria.waiting.FreedTime;
import se.minimaria.waiting.OfferResult.Asked;
import se.minimaria.waiting.Queue;
import se.minimaria.waiting.WaitingWish;
import se.minimaria.waiting.WaitingWish.Ending;

/** Waiting for a time and being asked about one, by forms alone. */
@MinimariaTest
class WishPagesIT {

    private static final Pattern QUESTION = Pattern.compile("name=\"fraga\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern PIN = Pattern.compile("Din kod är (\\d{4})");

    @LocalServerPort
    int port;

    @Autowired
    Queue queue;

    @Autowired
    Bookings bookings;

    @Autowired
    GivePass give;

    @Autowired
    AskAboutTime ask;

    private Browser phone = new Browser(0);

    @BeforeEach
    void aTelephone() {
        phone = new Browser(port);
    }

    @Nested
    class BeingAsked {

        private FreedTime time = queue.freed();
        private WaitingWish wish = queue.waits(time);
        private String link = wish.path();

        @BeforeEach
        void aQuestion() {
            assertThat(Access.as(Cast.RONJA, () -> ask.byPhone(time.id(), wish.id())))
                    .isInstanceOf(Asked.class);
        }

        @Test
        void showsNothingBeforeTheCode() {
            var page = text(phone.get(link));

            assertThat(page)
                    .contains("Skriv din kod", "<title>Din tid</title>")
                    .doesNotContain("Alva", "sjuksköterska", "Ta tiden", "väntar på en tid");
            assertThat(Browser.target(phone.post(
                            link + "/svar", Map.of("fraga", "0190f000-0000-7000-8000-00000000c0de", "svar", "ja"))))
                    .isEqualTo(link);
            assertThat(Browser.target(phone.post(link + "/sluta", Map.of()))).isEqualTo(link);
            assertThat(queue.now(wish.id()).ending()).isEmpty();
        }

        @Test
        void aWrongCodeAndAWrongLinkAreToldAlike() {
            var pin = wish.code().pin();
            var wrong = phone.post(link, Map.of("kod", pin.equals("1234") ? "4321" : "1234"));
            var other = phone.post("/ko/0000000000000", Map.of("kod", pin));

            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(withoutAddress(wrong)).isEqualTo(withoutAddress(other));
            assertThat(phone.get("/ko/å").statusCode()).isEqualTo(404);
        }

        @Test
        void guessingEndsSoon() {
            for (var guess = 0; guess < 10; guess++) {
                new Browser(port).post(link, Map.of("kod", "%04d".formatted(guess)));
            }
            assertThat(new Browser(port)
                            .post(link, Map.of("kod", wish.code().pin()))
                            .statusCode())
                    .isEqualTo(429);
        }

        @Test
        void twoClicksTakeTheTimeAndASecondYesSaysThatItIsTheirs() {
            open(link, wish.code().pin());
            var page = text(phone.get(link));
            assertThat(page).contains("En tid är ledig", "Alva", "Tiden hålls åt dig till", "Ta tiden", "Nej tack");
            var question = found(QUESTION, page);

            var taken = phone.post(link + "/svar", Map.of("fraga", question, "svar", "ja"));

            assertThat(Browser.target(taken)).isEqualTo(link + "?nytt=booked");
            assertThat(text(phone.get(link + "?nytt=booked")))
                    .contains("Tiden är din")
                    .doesNotContain("Ta tiden", "Jag väntar inte längre");
            assertThat(queue.now(wish.id()).ending()).contains(Ending.BOOKED);
            assertThat(Browser.target(phone.post(link + "/svar", Map.of("fraga", question, "svar", "ja"))))
                    .isEqualTo(link + "?nytt=booked");
        }

        @Test
        void aNoIsANoAndTheyWaitOn() {
            open(link, wish.code().pin());
            var question = found(QUESTION, text(phone.get(link)));

            assertThat(Browser.target(phone.post(link + "/svar", Map.of("fraga", question, "svar", "nej"))))
                    .isEqualTo(link + "?nytt=declined");
            assertThat(text(phone.get(link))).contains("Du väntar på en tid").doesNotContain("Ta tiden");
            assertThat(phone.post(link + "/svar", Map.of("fraga", "x", "svar", "ja"))
                            .statusCode())
                    .isEqualTo(422);
        }

        @Test
        void anothersQuestionIsNotTheirsToAnswer() {
            open(link, wish.code().pin());
            var question = found(QUESTION, text(phone.get(link)));
            var stranger = queue.waits(time);
            phone = new Browser(port);
            open(stranger.path(), stranger.code().pin());

            assertThat(text(phone.get(link))).contains("Skriv din kod");
            assertThat(Browser.target(phone.post(stranger.path() + "/svar", Map.of("fraga", question, "svar", "ja"))))
                    .isEqualTo(stranger.path());
            assertThat(queue.now(wish.id()).ending()).isEmpty();
        }

        @Test
        void oneStopsWaitingAndSaysSoForADay() {
            open(link, wish.code().pin());
            phone.post(link + "/sluta", Map.of());
            assertThat(text(phone.get(link))).contains("Du väntar inte längre", "Boka en tid");
            assertThat(queue.now(wish.id()).ending()).contains(Ending.NO_LONGER);
        }

        @Test
        void leavingTheSiteShutsTheDoor() throws Exception {
            try (var client = HttpClient.newHttpClient()) {
                var leaving = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/lamna"))
                        .header("Sec-Fetch-Site", "same-origin")
                        .build();
                assertThat(client.send(leaving, HttpResponse.BodyHandlers.discarding())
                                .headers()
                                .allValues("set-cookie"))
                        .anySatisfy(
                                cookie -> assertThat(cookie).startsWith("k=;").contains("Max-Age=0"));
            }
        }

        @Test
        void isThereInEnglishAndFromTheRightAndShutsBehindOne() {
            assertThat(text(phone.get("/ar" + link))).contains("dir=\"rtl\"");
            assertThat(Browser.target(
                            phone.post("/en" + link, Map.of("kod", wish.code().pin()))))
                    .isEqualTo("/en" + link);
            assertThat(text(phone.get("/en" + link))).contains("A time is free", "Take the time");
            phone.post(link + "/stang", Map.of());
            assertThat(text(phone.get(link))).contains("Skriv din kod");
        }
    }

    @Nested
    class Joining {

        @Test
        void withAVisitOneKeepsItAndWaitsForAnEarlierOne() {
            var file = bookings.file();
            var later = queue.laterVisit(file);
            var pass = Access.as(Cast.RONJA, () -> give.toPerson(later)).orElseThrow();
            assertThat(Browser.target(phone.get(pass.path() + "/tidigare"))).isEqualTo(pass.path());
            open(pass.path(), pass.code().pin());
            assertThat(text(phone.get(pass.path()))).contains(pass.path() + "/tidigare");
            assertThat(text(phone.get(pass.path() + "/tidigare"))).contains("Du behåller din tid", "Kvällstid");

            var joined = phone.post(pass.path() + "/tidigare", Map.of("plats", "digitalt", "tid", "evening"));

            var address = Optional.ofNullable(Browser.target(joined)).orElse("");
            assertThat(address).startsWith("/ko/").endsWith("?nytt=vantar");
            assertThat(text(phone.get(address)))
                    .contains("Du väntar på en tid", "Du har kvar din tid så länge")
                    .contains("Din kod är " + pass.code().pin());
            assertThat(bookings.visit(later).cancelled()).isFalse();
            assertThat(Browser.target(phone.get(pass.path() + "/tidigare"))).startsWith("/ko/");
            assertThat(phone.post(pass.path() + "/tidigare", Map.of("plats", "", "tid", "any"))
                            .statusCode())
                    .as("they wait already")
                    .isEqualTo(409);
        }

        @Test
        void withoutATimeOrANameOneIsAskedWhereOneWants() {
            var page = text(phone.get("/ko"));
            assertThat(page).contains("Säg till när det blir ledigt", "Falun, Region Dalarna");
            var fields = Map.of(
                    "key",
                    found(KEY, page),
                    "plats",
                    "digitalt",
                    "tid",
                    "any",
                    "hur",
                    "sms",
                    "nummer",
                    "070-174 06 05");

            var joined = phone.post("/ko", fields);

            var address = Optional.ofNullable(Browser.target(joined)).orElse("");
            assertThat(address).startsWith("/ko/").endsWith("?nytt=vantar");
            var shown = text(phone.get(address));
            assertThat(shown).contains("Nu väntar du på en tid").doesNotContain("0701740605", "701740605");
            var link = address.substring(0, address.indexOf('?'));
            assertThat(text(phone.get(link))).doesNotContain(found(PIN, shown));
            assertThat(phone.post("/ko", fields).statusCode())
                    .as("the same form again makes no second wish")
                    .isEqualTo(409);
        }

        @Test
        void whatIsMissingIsSaidAndNothingTypedIsLost() {
            var key = found(KEY, text(phone.get("/ko")));
            var wrong = phone.post("/ko", Map.of("key", key, "tid", "evening", "hur", "sms", "nummer", "12"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(text(wrong)).contains("Skriv ett mobilnummer", "value=\"12\"");
            for (var hur : List.of("mejl", "brev")) {
                assertThat(phone.post("/ko", Map.of("key", key, "hur", hur)).statusCode())
                        .isEqualTo(422);
            }
            assertThat(phone.post("/ko", Map.of("hur", "sms", "nummer", "0701740605"))
                            .statusCode())
                    .as("a form that is not ours")
                    .isEqualTo(422);
        }
    }

    private void open(String link, String pin) {
        assertThat(Browser.target(phone.post(link, Map.of("kod", pin)))).isEqualTo(link);
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        assertThat(match.find()).as("%s is on the page", pattern).isTrue();
        return match.group(1);
    }

    private static String withoutAddress(HttpResponse<String> answer) {
        return text(answer).replaceAll("/ko/[0-9a-z]+", "/ko/x").replaceAll("value=\"\\d{4}\"", "value=\"x\"");
    }

    private static String text(HttpResponse<String> answer) {
        return HtmlUtils.htmlUnescape(answer.body());
    }
}
