package se.minimaria.platform;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.minimaria.testing.Browser;

/** Young people who write one first message after another, and remember what they were answered. */
final class Senders implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("<li lang=\"sv\">([^<]+)</li>");

    private final int port;
    private final String mark;
    private final AtomicInteger count = new AtomicInteger();
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();
    private final Queue<String> confirmed = new ConcurrentLinkedQueue<>();
    private final Queue<HttpResponse<String>> refusals = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;
    private volatile boolean stopped;

    /**
     * Sets them to work.
     *
     * @param mark begins each of their texts
     */
    Senders(int port, String mark, int number) {
        this.port = port;
        this.mark = mark;
        this.threads = IntStream.range(0, number)
                .mapToObj(n -> Thread.ofPlatform().name("sender-" + n).start(this::write))
                .toList();
    }

    /** Texts that may have arrived. */
    List<String> sent() {
        return List.copyOf(sent);
    }

    /** Texts for which the page with the four words came back. */
    List<String> confirmed() {
        return List.copyOf(confirmed);
    }

    /** Answers other than the form and the page with the four words. */
    List<HttpResponse<String>> refusals() {
        return List.copyOf(refusals);
    }

    private void write() {
        var browser = new Browser(port);
        while (!stopped) {
            try {
                writeOnce(browser);
            } catch (UncheckedIOException killed) {
                // the application is gone, and with it the answer
                return;
            }
        }
    }

    /** Each message is somebody else's. */
    private void writeOnce(Browser browser) {
        browser.moves();
        var form = browser.get("/skriv");
        var key = KEY.matcher(form.body());
        if (form.statusCode() != 200 || !key.find()) {
            refusals.add(form);
            return;
        }
        var text = mark + " " + count.incrementAndGet();
        sent.add(text);
        var answer = browser.post("/skriv", Map.of("key", key.group(1), "m", text, "clinic", "falun"));
        if (answer.statusCode() == 200 && WORD.matcher(answer.body()).results().count() == 4) {
            confirmed.add(text);
        } else {
            refusals.add(answer);
        }
    }

    /** Returns when each has had the answer to its last message, or has seen that none will come. */
    @Override
    public void close() {
        stop();
    }

    /** Lets everybody finish what they are sending. Twice is once. */
    void stop() {
        stopped = true;
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
