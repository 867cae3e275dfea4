package se.minimaria.message;

import static se.minimaria.message.Post.NOON;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import se.minimaria.message.Notice.Details;
import se.minimaria.network.PrincipalId;

/** Messages to look at: some on the demo's page, and one that did not arrive. */
public final class SomeMessages {

    private SomeMessages() {}

    /** Lays them out; what did not arrive is the principal's. */
    public static void layOut(ApplicationContext beans, PrincipalId principal) {
        var post = beans.getBean(Post.class);
        var store = Post.store();
        post.queue(store, Post.somebody(), Post.reminder(), NOON);
        var answer = Post.notice(Template.ANSWERED, Details.of("/trad"), NOON, NOON.plusSeconds(3600));
        post.queue(store, new Addressee(Channel.MAIL, "elis@example.se", Locale.of("ar"), Set.of()), answer, NOON);
        post.send(beans.getBean(SendDue.class), store, NOON);
        post.queue(
                principal, new Addressee(Channel.SMS, "0701740605", Locale.of("sv"), Set.of()), Post.reminder(), NOON);
    }
}
