package se.minimaria.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A mail server that answers one conversation as it is told, also with what a good one never says. An empty answer hangs up,
 * {@code silence} says nothing more.
 */
final class ScriptedMailServer implements AutoCloseable {

    private static final Map<String, String> USUAL = Map.of(
            "GREET", "220 hello",
            "EHLO", "250 hello",
            "MAIL", "250 ok",
            "RCPT", "250 ok",
            "DATA", "354 go on",
            ".", "250 taken",
            "RSET", "250 ok",
            "QUIT", "221 bye");

    private final ServerSocket socket;
    private final Map<String, String> unusual;

    ScriptedMailServer(Map<String, String> unusual) {
        this.unusual = Map.copyOf(unusual);
        try {
            this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Thread.ofPlatform().daemon().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        try (var caller = socket.accept();
                var lines =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            if (!say(caller, "GREET").isEmpty()) {
                talk(caller, lines);
            }
        } catch (IOException over) {
            // the caller has hung up, or the test is over
        }
    }

    private void talk(Socket caller, BufferedReader lines) throws IOException {
        var inText = false;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (inText && !line.equals(".")) {
                continue;
            }
            var word = inText ? "." : line.split(" ", 2)[0];
            var said = say(caller, word);
            if (said.isEmpty()) {
                return;
            }
            inText = said.startsWith("354");
        }
    }

    /** What was said; nothing when it is time to hang up. */
    private String say(Socket caller, String to) throws IOException {
        var answer = unusual.getOrDefault(to, USUAL.getOrDefault(to, "502 what"));
        if (!answer.isEmpty() && !answer.equals("silence")) {
            caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            caller.getOutputStream().flush();
        }
        return answer;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
