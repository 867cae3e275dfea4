package se.minimaria.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: keeps cookies, follows nothing by itself, and posts forms with the key of the page that it
 * saw last and the assignment that was chosen or stood in it. Each comes from an address of its own, as a proxy on this machine would tell.
 */
public final class Browser {

    private static final Pattern KEY = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final Pattern ASSIGNMENT = Pattern.compile("name=\"uppdrag\" value=\"([^\"]+)\"");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI root;
    private String key = "";
    private String assignment = "";
    private String address = anyAddress();

    public Browser(int port) {
        this.root = URI.create("http://127.0.0.1:" + port);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(root.resolve(path)).GET());
    }

    /** Sends a form with the key of the last page. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** Sends a form from a page of before, whose key belongs to a session that has ended. */
    public HttpResponse<String> postOld(String path, Map<String, String> fields) {
        key = "old";
        return post(path, fields);
    }

    /** Sends a form as the page's script does, which takes parts of a page for an answer. */
    public HttpResponse<String> postLive(String path, Map<String, String> fields) {
        return send(form(path, fields).header("HX-Request", "true"));
    }

    /** Sends a form with files, each under a name and a type that say nothing true. */
    public HttpResponse<String> postFiles(String path, Map<String, String> fields, List<byte[]> files) {
        LogWatch.typed(fields);
        var all = new HashMap<>(fields);
        all.put("_csrf", key);
        if (!assignment.isEmpty()) {
            all.putIfAbsent("uppdrag", assignment);
        }
        var edge = "edge" + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
        var body = new ByteArrayOutputStream();
        all.forEach((name, value) -> body.writeBytes(
                ("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        for (var file : files) {
            body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"bild.jpg\"\r\n"
                            + "Content-Type: image/jpeg\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        LogWatch.typed(fields);
        if (path.equals("/arbete/uppdrag")) {
            assignment = fields.getOrDefault("choice", assignment);
        }
        var all = new HashMap<>(fields);
        all.put("_csrf", key);
        if (!assignment.isEmpty()) {
            all.putIfAbsent("uppdrag", assignment);
        }
        var body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** From now on it comes from another address. */
    public void moves() {
        address = anyAddress();
    }

    /** An address in the range that is kept for measuring networks. */
    public static String anyAddress() {
        var random = ThreadLocalRandom.current();
        return "198.%d.%d.%d".formatted(18 + random.nextInt(2), random.nextInt(256), random.nextInt(256));
    }

    /** The path that an answer leads to. */
    public static String target(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^http://[^/]+", ""))
                .orElse("");
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Drops a cookie, as a browser does whose session has ended. */
    public void forget(String name) {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> store.getURIs().forEach(uri -> store.remove(uri, cookie)));
    }

    /** Takes on a cookie that no answer gave, as somebody does who got hold of one. */
    public void remember(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(root, cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var sent =
                    request.timeout(PATIENCE).header("X-Forwarded-For", address).build();
            var answer = client.send(sent, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            var found = KEY.matcher(answer.body());
            if (found.find()) {
                key = found.group(1);
            }
            var working = ASSIGNMENT.matcher(answer.body());
            if (working.find()) {
                assignment = working.group(1);
            }
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
