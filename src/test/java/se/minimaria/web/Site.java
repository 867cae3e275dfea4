package se.minimaria.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks the slice as a browser would, or as somebody who sends other headers than a browser. */
record Site(int port) {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(address(path)).build());
    }

    HttpResponse<String> post(String path, String form) {
        return send(path, form, "Sec-Fetch-Site", "same-origin");
    }

    HttpResponse<String> send(String path, String form, String header, String value) {
        return exchange(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return BROWSER.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
