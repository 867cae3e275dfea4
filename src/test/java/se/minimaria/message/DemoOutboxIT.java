package se.minimaria.message;

import static org.assertj.core.api.Assertions.assertThat;
import static se.minimaria.message.Post.NOON;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.minimaria.message.Notice.Details;
import se.minimaria.network.PrincipalId;
import se.minimaria.testing.Browser;
import se.minimaria.testing.MinimariaTest;

/** In the demo messages end on a page that everybody can look at. That the page is gone elsewhere is DemoOffIT's. */
@MinimariaTest
class DemoOutboxIT {

    @LocalServerPort
    int port;

    @Autowired
    Post post;

    @Autowired
    SendDue sending;

    @Autowired
    Carriers carriers;

    private final PrincipalId store = Post.store();

    @Test
    void bothGatewaysAreThePage() {
        assertThat(carriers.byChannel().values()).allMatch(carrier -> carrier instanceof DemoOutbox);
    }

    @Test
    void showsTheLatestFirstAndItsLinkLeadsHere() {
        var first = "/tid/" + UUID.randomUUID().toString().substring(0, 18);
        var second = "/tid/" + UUID.randomUUID().toString().substring(0, 18);
        send(Channel.SMS, Post.number(), first, Locale.of("sv"));
        send(Channel.MAIL, "elis@example.se", second, Locale.of("ar"));
        var page = new Browser(port).get("/demo/utkorg").body();
        assertThat(page)
                .containsSubsequence(
                        "E-post",
                        "elis@example.se",
                        "lang=\"ar\"",
                        "رسالة لك",
                        "href=\"" + second + "\">https://tid.example" + second,
                        "Sms",
                        "1 sms",
                        "Du har fått ett svar. Läs det här: ",
                        "href=\"" + first + "\">https://tid.example" + first);
        assertThat(new Browser(port).get("/en/demo/utkorg").body())
                .contains("The outbox", "1 SMS", "href=\"/en" + second + "\"");
        assertThat(new Browser(port).get("/demo").body()).contains("href=\"/demo/utkorg\"");
    }

    @Test
    void whatSomebodyCallsAnAddressIsTextOnThePage() {
        assertThat(post.queue(
                        store,
                        new Addressee(Channel.MAIL, "<script>@example.se", Locale.of("sv"), Set.of()),
                        Post.reminder(),
                        NOON))
                .isEqualTo(new QueueResult.Withheld(Reason.BAD_ADDRESS));
        assertThat(new Browser(port).get("/demo/utkorg").body()).doesNotContain("<script>@");
    }

    private void send(Channel channel, String address, String link, Locale language) {
        var notice = Post.notice(Template.ANSWERED, Details.of(link), NOON, NOON.plusSeconds(3600));
        post.queue(store, new Addressee(channel, address, language, Set.of()), notice, NOON);
        assertThat(post.send(sending, store, NOON)).isEqualTo(1);
    }
}
