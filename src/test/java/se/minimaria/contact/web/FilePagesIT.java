package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.OpenThread;
import se.minimaria.contact.OpenedThread;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;

/** Pictures and documents in the thread, by the pages: what is kept, what is refused, and who gets it. */
@MinimariaTest
class FilePagesIT {

    private static final Pattern FILE = Pattern.compile("/(?:trad|inkorg/[0-9a-f-]{36})/fil/([0-9a-f-]{36})");

    @LocalServerPort
    int port;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    @Autowired
    OpenThread openThread;

    @Test
    void aPictureGoesBothWaysAndToNobodyElse() throws IOException {
        var opened = open();
        var youth = behind(opened);
        var sent = youth.postFiles(
                "/trad/meddelande",
                Map.of("m", "Så här ser den ut", "key", Nurse.key(youth.get("/trad"))),
                List.of(png()));
        assertThat(sent.statusCode()).isEqualTo(302);
        var thread = youth.get("/trad");
        assertThat(text(thread)).contains("Så här ser den ut", "Bild, 1 kB");

        var file = youth.get("/trad/fil/" + files(thread).getFirst());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"fil.png\"");
        assertThat(file.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");

        var nurse = Nurse.atWork(port, employ, credential);
        var item = "/arbete/inkorg/" + opened.id();
        var page = nurse.get(item);
        var id = files(page).getFirst();
        assertThat(nurse.get(item + "/fil/" + id).statusCode()).isEqualTo(200);
        var answer =
                nurse.postFiles(item + "/svar", Map.of("m", "Den ser bra ut.", "key", Nurse.key(page)), List.of(png()));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(files(youth.get("/trad"))).hasSize(2);

        assertThat(new Browser(port).get("/trad/fil/" + id).statusCode()).isEqualTo(404);
        assertThat(behind(open()).get("/trad/fil/" + id).statusCode())
                .as("other words")
                .isEqualTo(404);
        assertThat(nurse.get("/arbete/inkorg/" + open().id() + "/fil/" + id).statusCode())
                .as("another thread")
                .isEqualTo(404);
        assertThat(youth.get("/trad/fil/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatLiesIsRefusedAndTheTextIsKept() {
        var youth = behind(open());
        var lying = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        var answer = youth.postFiles(
                "/trad/meddelande",
                Map.of("m", "En lång text som inte får försvinna", "key", Nurse.key(youth.get("/trad"))),
                List.of(lying));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("<title>Fel:", "Filen går inte att läsa som bild eller PDF", "href=\"#fil\"");
        assertThat(text(answer)).containsPattern("(?s)<textarea.*En lång text som inte får försvinna</textarea>");
        assertThat(text(youth.get("/trad"))).doesNotContain("En lång text som inte");
    }

    @Test
    void whatIsTooLargeIsSaidAndTheTextIsKept() {
        var youth = behind(open());
        var nurse = Nurse.atWork(port, employ, credential);
        var large = new byte[9 * 1024 * 1024];

        var answer = youth.postFiles(
                "/trad/meddelande", Map.of("m", "Stor bild", "key", Nurse.key(youth.get("/trad"))), List.of(large));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("Filen är för stor", "Stor bild</textarea>");

        var item = "/arbete/inkorg/" + open().id();
        var page = nurse.get(item);
        var refused = nurse.postFiles(item + "/svar", Map.of("m", "Mitt svar", "key", Nurse.key(page)), List.of(large));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("Filen är för stor", "Mitt svar</textarea>");
    }

    @Test
    void theSameFormSentTwiceSendsTheFileOnce() throws IOException {
        var youth = behind(open());
        var fields = Map.of("m", "En gång", "key", Nurse.key(youth.get("/trad")));

        youth.postFiles("/trad/meddelande", fields, List.of(png()));
        youth.postFiles("/trad/meddelande", fields, List.of(png()));

        assertThat(files(youth.get("/trad"))).hasSize(1);
    }

    @Test
    void moreThanThreeAtATimeAreRefusedTogether() throws IOException {
        var youth = behind(open());
        var answer = youth.postFiles(
                "/trad/meddelande",
                Map.of("m", "Fyra", "key", Nurse.key(youth.get("/trad"))),
                List.of(png(), png(), png(), png()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("Välj högst 3 filer");
    }

    @Test
    void aFileOfAThreadThatHasShutTakesTheTextToTheDoor() throws IOException {
        var key = Nurse.key(behind(open()).get("/trad"));
        var answer = new Browser(port)
                .postFiles("/trad/meddelande", Map.of("m", "Text vid dörren", "key", key), List.of(png()));
        assertThat(text(answer)).contains("name=\"ord\"", "value=\"Text vid dörren\"");
    }

    private OpenedThread open() {
        return Access.as(
                new Visitor(),
                () -> openThread.open(UUID.randomUUID(), Cast.FALUN_CLINIC, new MessageText("Kan jag visa något?")));
    }

    private Browser behind(OpenedThread opened) {
        var youth = new Browser(port);
        youth.post("/trad", Map.of("ord", String.join(" ", opened.code().spoken())));
        return youth;
    }

    private static byte[] png() throws IOException {
        var written = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", written);
        return written.toByteArray();
    }

    private static List<String> files(HttpResponse<String> page) {
        return new ArrayList<>(
                FILE.matcher(page.body()).results().map(file -> file.group(1)).toList());
    }

    private static String text(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body());
    }
}
