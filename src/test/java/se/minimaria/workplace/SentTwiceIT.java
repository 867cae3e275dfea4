package se.minimaria.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.disclosure.Consent;
import se.minimaria.disclosure.Consents;
import se.minimaria.disclosure.IncomingDocuments;
import se.minimaria.law.About;
import se.minimaria.law.Topic;
import se.minimaria.person.FileHit;
import se.minimaria.person.FindFiles;
import se.minimaria.person.SearchResult;
import se.minimaria.record.DraftSection;
import se.minimaria.shared.Sweden;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** A form that is sent twice makes one thing, also when both come at once; what was changed in between is another. */
@MinimariaTest
class SentTwiceIT {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final String NEW = "/arbete/personer/ny";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private final String family = "Tvilling" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Desk ronja;

    @BeforeEach
    void signIn() {
        ronja = Desk.nurse(port, beans);
    }

    @Test
    void opensOneFile() throws Exception {
        var form = person("Tuva", family, keyOn(NEW));

        var answers = both(() -> Browser.target(ronja.post(NEW, form)));

        assertThat(answers.getFirst()).isEqualTo(answers.getLast()).contains("/arbete/personer/");
        assertThat(named("Tuva")).hasSize(1);
    }

    @Test
    void opensTheSiblingsFileTooWhenSomebodyGoesBackAndChangesTheName() {
        var key = keyOn(NEW);
        var first = Browser.target(ronja.post(NEW, person("Tove", family, key)));

        var second = Browser.target(ronja.post(NEW, person("Tage", family, key)));

        assertThat(second).isNotEqualTo(first);
        assertThat(named("Tage")).hasSize(1);
    }

    @Test
    void writesDownOneYes() throws Exception {
        var file = ronja.file("Elis", "Provsson");
        var address = "/arbete/personer/" + file + "/samtycken";
        var form = yes(keyOn(address), "SLEEP");

        var answers = both(() -> ronja.post(address, form).statusCode());

        assertThat(answers).containsOnly(302);
        assertThat(consents(file)).hasSize(1);
    }

    @Test
    void writesDownAnotherYesWhenItSaysSomethingElse() {
        var file = ronja.file("Elis", "Provsson");
        var address = "/arbete/personer/" + file + "/samtycken";
        var key = keyOn(address);
        ronja.post(address, yes(key, "SLEEP"));
        ronja.post(address, yes(key, "SCHOOL"));

        assertThat(consents(file)).extracting(Consent::topics).doesNotHaveDuplicates();
        assertThat(consents(file)).hasSize(2);
    }

    @Test
    void opensOneFileForACopy() throws Exception {
        var kim = Desk.socialWorker(port, beans);
        var elis = kim.file("Kopia", family);
        kim.consent(elis, Desk.REGION, Topic.SLEEP);
        var section = new DraftSection("Sömn", Topic.SLEEP, About.SUBJECT_ONLY, "Sover bättre.", Desk.REGION, null);
        var draft = kim.draft(elis, section);
        kim.post("/arbete/personer/" + elis + "/anteckning/" + draft, Desk.note(2, "signera", section));
        var copy = Access.as(
                        ronja.duty, () -> beans.getBean(IncomingDocuments.class).inbox())
                .stream()
                .filter(one -> one.name().family().equals(family))
                .findFirst()
                .orElseThrow();
        var form = new HashMap<>(person("Kopia", family, keyOn(NEW + "?handling=" + copy.id())));
        form.put("handling", copy.id().toString());

        var answers = both(() -> Browser.target(ronja.post(NEW, form)));

        assertThat(answers).allMatch(target -> target.startsWith("/arbete/handlingar/" + copy.id() + "?gjort="));
        assertThat(answers)
                .extracting(target -> target.replaceFirst(".*gjort=", ""))
                .containsExactlyInAnyOrder("file-opened", "document-already-bound");
        assertThat(named("Kopia")).hasSize(1);
    }

    private static <T> List<T> both(Callable<T> send) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            var sent = two.invokeAll(List.of(send, send));
            return List.of(sent.getFirst().get(), sent.getLast().get());
        }
    }

    private String keyOn(String path) {
        var found = KEY.matcher(ronja.get(path).body());
        return Optional.of(found).filter(key -> key.find()).orElseThrow().group(1);
    }

    private static Map<String, String> person(String given, String family, String key) {
        return Map.of("given", given, "family", family, "protection", "NONE", "key", key);
    }

    private static Map<String, String> yes(String key, String topic) {
        var today = LocalDate.now(Sweden.ZONE);
        return Map.of(
                "givenBy",
                "YOUTH",
                "receivers",
                "kommun-2080",
                "topics",
                topic,
                "from",
                today.toString(),
                "to",
                today.plusMonths(2).toString(),
                "writtenForm",
                "PAPER",
                "maturityNote",
                "Förstod vad det betyder.",
                "textVersion",
                InformationText.CURRENT,
                "key",
                key,
                "gor",
                "spara");
    }

    private List<Consent> consents(FileId file) {
        return Access.as(ronja.duty, () -> beans.getBean(Consents.class).of(file));
    }

    private List<FileHit> named(String given) {
        var name = given + " " + family;
        return Access.as(ronja.duty, () -> beans.getBean(FindFiles.class).find(name))
                        instanceof SearchResult.Found found
                ? found.hits()
                : List.of();
    }
}
