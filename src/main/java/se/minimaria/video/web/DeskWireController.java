package se.minimaria.video.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.minimaria.video.RoomId;

/** What the script of a talk asks for and sends at work. */
@Controller
@RequestMapping("/arbete/prata/{id}")
class DeskWireController {

    private final Wires wires;

    DeskWireController(Wires wires) {
        this.wires = wires;
    }

    @GetMapping("/handelser")
    ResponseEntity<SseEmitter> stream(
            @PathVariable UUID id, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen) {
        return wires.stream(room(id), lastSeen);
    }

    @PostMapping("/signal")
    ResponseEntity<Void> signal(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String till,
            @RequestParam(required = false) @Nullable String slag,
            @RequestParam(required = false) @Nullable String text) {
        return wires.signal(room(id), till, slag, text);
    }

    @GetMapping("/vag")
    ResponseEntity<Map<String, Object>> way(@PathVariable UUID id) {
        return wires.way(room(id));
    }

    private static Optional<RoomId> room(UUID id) {
        return Optional.of(new RoomId(id));
    }
}
