package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import se.minimaria.contact.ReadThread;

/** The words that opened the door in this browser, as long as they open something: they may have ended since. */
@NamedInterface("times")
@Component
public class WordsAtHand {

    private final OpenDoor door;
    private final ReadThread readThread;

    WordsAtHand(OpenDoor door, ReadThread readThread) {
        this.door = door;
        this.readThread = readThread;
    }

    /** What is stored of them. */
    public Optional<String> hash(HttpServletRequest request) {
        return door.codeHash(request).filter(hash -> OpenDoor.holding(hash, readThread::opens));
    }
}
